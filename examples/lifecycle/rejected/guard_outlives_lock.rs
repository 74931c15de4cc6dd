use std::sync::Mutex;

fn main() {
    let mut held = Vec::new();
    {
        let lock = Mutex::new(0);
        held.push(lock.lock().unwrap());
    }
    println!("{}", held.len());
}
