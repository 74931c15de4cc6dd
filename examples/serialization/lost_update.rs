//! Two threads add one each, and meet between reading and writing.
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Barrier, Mutex};
use std::thread;

fn in_two_threads(work: impl Fn() + Sync) {
    thread::scope(|scope| {
        scope.spawn(&work);
        scope.spawn(&work);
    });
}

fn main() {
    let counter = AtomicU32::new(0);
    let meet = Barrier::new(2);
    in_two_threads(|| {
        let read = counter.load(Ordering::SeqCst);
        meet.wait();
        counter.store(read + 1, Ordering::SeqCst);
    });
    println!("two additions: {}", counter.into_inner());

    let counter = Mutex::new(0);
    in_two_threads(|| *counter.lock().unwrap() += 1);
    println!("under a lock: {}", counter.into_inner().unwrap());

    let counter = AtomicU32::new(0);
    in_two_threads(|| {
        counter.fetch_add(1, Ordering::SeqCst);
    });
    println!("in one step: {}", counter.into_inner());
}
