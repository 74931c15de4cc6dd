use std::thread;

fn main() {
    let numbers = vec![1, 2, 3];
    let worker = thread::spawn(|| numbers.len());
    println!("{}", worker.join().unwrap());
}
