//! One list, summed in two parts. What has to travel?
use rayon::prelude::*;
use std::thread;

fn main() {
    let numbers: Vec<u64> = (0..100_000).collect();
    let (first, second) = numbers.split_at(numbers.len() / 2);
    let expected: u64 = numbers.iter().sum();

    let (sum, seen) = thread::scope(|scope| {
        let left =
            scope.spawn(|| (first.iter().sum(), first.as_ptr().addr()));
        let sum: u64 = second.iter().sum();
        let (other, place): (u64, _) = left.join().unwrap();
        (sum + other, place == numbers.as_ptr().addr())
    });
    println!("threads agree: {}", sum == expected);
    println!("threads see the caller's list: {seen}");

    let sum: u64 = numbers.par_iter().sum();
    println!("rayon agrees: {}", sum == expected);
    let begin = numbers.as_ptr().addr();
    let size = size_of_val(numbers.as_slice());
    let seen = numbers.par_iter().all(|number| {
        let address = std::ptr::from_ref(number).addr();
        (begin..begin + size).contains(&address)
    });
    println!("rayon sees the caller's list: {seen}");
}
