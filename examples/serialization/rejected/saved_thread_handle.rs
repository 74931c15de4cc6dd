use std::thread;

fn main() {
    let handle = thread::spawn(|| 7);
    println!("{:?}", serde_json::to_string(&handle));
}
