//! What the compiler refused, each with one of its mends.
use std::sync::{Arc, Mutex, mpsc};
use std::thread;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // Two threads, one list: count the owners atomically.
    let numbers = Arc::new(vec![1, 2, 3]);
    let other = Arc::clone(&numbers);
    let reader = thread::spawn(move || other.len());
    let length = reader.join().map_err(|_| "the reader died")?;
    println!("both read it: {} {length}", numbers.len());

    // A borrowed list: threads that end before the list does.
    let numbers = [1, 2, 3];
    let (first, second) = thread::scope(|scope| {
        let first = scope.spawn(|| numbers.iter().sum::<i32>());
        let second = scope.spawn(|| numbers.len());
        (first.join().unwrap_or(0), second.join().unwrap_or(0))
    });
    println!("lent to two: sum {first}, length {second}");

    // Two threads that write: the lock is where the value is.
    let counter = Mutex::new(0);
    thread::scope(|scope| {
        scope.spawn(|| *counter.lock().unwrap() += 1);
        scope.spawn(|| *counter.lock().unwrap() += 1);
    });
    println!("written by two: {}", counter.into_inner()?);

    // Send it and keep it: then there are two.
    let (sender, receiver) = mpsc::channel();
    let mut numbers = vec![1, 2, 3];
    sender.send(numbers.clone())?;
    numbers.clear();
    println!("kept {numbers:?}, sent {:?}", receiver.recv()?);
    Ok(())
}
