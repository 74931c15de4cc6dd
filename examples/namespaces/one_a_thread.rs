//! Two variables, raised once in each of three threads. What has the
//! main thread seen?

use std::cell::Cell;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::thread;

static SHARED: AtomicUsize = AtomicUsize::new(0);
thread_local! {
    static OWN: Cell<usize> = const { Cell::new(0) };
}

fn work() {
    SHARED.fetch_add(1, Relaxed);
    println!("in a new thread: {}", OWN.get());
    OWN.set(1);
}

fn main() {
    for _ in 0..3 {
        thread::spawn(work).join().unwrap();
    }
    println!("shared: {}", SHARED.load(Relaxed));
    println!("own: {}", OWN.get());
}
