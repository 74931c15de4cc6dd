use std::sync::Mutex;

fn main() {
    let counter = Mutex::new(3);
    let guard = counter.lock().unwrap();
    println!("{:?}", serde_json::to_string(&guard));
}
