//! Hold a vector in two threads, with the counter of `Rc`.

use std::rc::Rc;
use std::thread;

fn main() {
    let numbers = Rc::new(vec![0.5; 1_000_000]);
    let other = Rc::clone(&numbers);
    let thread = thread::spawn(move || other.len());
    println!("{:?} {}", thread.join(), numbers.len());
}
