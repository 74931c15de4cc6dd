use std::sync::Mutex;
use std::thread;

static COUNTER: Mutex<i32> = Mutex::new(0);

fn main() {
    let mut guard = COUNTER.lock().unwrap();
    let worker = thread::spawn(move || *guard += 1);
    worker.join().unwrap();
}
