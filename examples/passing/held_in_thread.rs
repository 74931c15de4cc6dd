//! A vector for another thread: held with an atomic counter, or lent
//! until the thread is over.

use std::sync::Arc;
use std::thread;

fn main() {
    let numbers = Arc::new(vec![0.5; 1_000_000]);
    let other = Arc::clone(&numbers);
    let thread =
        thread::spawn(move || (other.len(), Arc::strong_count(&other)));
    let (length, held) = thread.join().unwrap();
    println!("held by the thread: {length} numbers, counted {held}");
    println!(
        "thread is over:     counted {}",
        Arc::strong_count(&numbers)
    );

    let numbers = vec![0.5; 1_000_000];
    thread::scope(|scope| {
        scope.spawn(|| {
            println!("lent to a thread:   {} numbers", numbers.len());
        });
    });
    println!("still here:         {} numbers", numbers.len());
}
