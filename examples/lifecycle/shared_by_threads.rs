//! Two threads hold one vector. The last one to let go frees it.

use std::sync::Arc;
use std::thread;

struct Readings(Vec<i32>);

impl Drop for Readings {
    fn drop(&mut self) {
        println!("readings die");
    }
}

fn main() {
    let readings = Arc::new(Readings(vec![1, 2, 3]));
    let tasks: Vec<_> = (0..2)
        .map(|_| {
            let readings = Arc::clone(&readings);
            move || readings.0.iter().sum::<i32>()
        })
        .collect();
    println!("owners: {}", Arc::strong_count(&readings));
    println!("the main thread lets go");
    drop(readings);
    let threads: Vec<_> =
        tasks.into_iter().map(thread::spawn).collect();
    let totals: Vec<i32> = threads
        .into_iter()
        .map(|thread| thread.join().expect("no panic"))
        .collect();
    println!("totals: {totals:?}");
}
