use std::thread;

fn main() {
    let numbers = vec![1, 2, 3];
    let worker = thread::spawn(move || numbers.len());
    println!("{:?}", numbers);
    println!("{}", worker.join().unwrap());
}
