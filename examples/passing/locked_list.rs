//! Four threads write one list. Is anything lost?

use std::sync::{Arc, Mutex};
use std::thread;

fn work(total: &Mutex<Vec<i32>>) {
    for _ in 0..1000 {
        total.lock().unwrap()[0] += 1;
    }
}

fn main() {
    let total = Arc::new(Mutex::new(vec![0]));
    let threads: Vec<_> = (0..4)
        .map(|_| {
            let total = Arc::clone(&total);
            thread::spawn(move || work(&total))
        })
        .collect();
    for thread in threads {
        thread.join().unwrap();
    }
    println!("counted: {:?}", total.lock().unwrap());
    println!("held now: {}", total.try_lock().is_err());
}
