//! A guard that is forgotten on purpose. Is the lock given back?

use std::mem;
use std::sync::Mutex;

fn dropped(lock: &Mutex<i32>) -> Result<(), String> {
    let _guard = lock.lock().unwrap();
    Err("failed".to_owned())
}

fn forgotten(lock: &Mutex<i32>) -> Result<(), String> {
    mem::forget(lock.lock().unwrap());
    Err("failed".to_owned())
}

fn main() {
    let lock = Mutex::new(0);
    if dropped(&lock).is_err() {
        println!("dropped: still locked: {}", lock.try_lock().is_err());
    }
    if forgotten(&lock).is_err() {
        println!(
            "forgotten: still locked: {}",
            lock.try_lock().is_err()
        );
    }
}
