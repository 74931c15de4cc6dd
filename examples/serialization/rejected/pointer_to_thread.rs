use std::thread;

fn main() {
    let numbers = [1, 2, 3];
    let first = numbers.as_ptr();
    let worker = thread::spawn(move || first.is_null());
    println!("{:?} {}", numbers, worker.join().unwrap());
}
