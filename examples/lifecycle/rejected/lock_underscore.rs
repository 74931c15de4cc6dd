// Locks, for as long as it takes to say `let _`.
use std::sync::Mutex;

fn main() {
    let turnstile = Mutex::new(());
    let _ = turnstile.lock();
    println!("alone in here, surely");
}
