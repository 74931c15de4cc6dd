//! While one thread is busy, does the other get a turn?
use std::hint::black_box;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

fn busy(what: &str, work: fn(), times: u32) {
    let go = AtomicBool::new(false);
    let answered = AtomicBool::new(false);
    thread::scope(|scope| {
        scope.spawn(|| {
            while !go.load(Ordering::Acquire) {
                thread::yield_now();
            }
            answered.store(true, Ordering::Release);
        });
        go.store(true, Ordering::Release);
        for _ in 0..times {
            work();
            if answered.load(Ordering::Acquire) {
                break;
            }
        }
        let answered = answered.load(Ordering::Acquire);
        println!("{what}: {}", if answered { "yes" } else { "no" });
    });
}

fn count() {
    black_box((0..1_000_000_u64).fold(0, |sum, n| sum + black_box(n)));
}

fn main() {
    busy("in a loop", count, 1000);
    busy("asleep", || thread::sleep(Duration::from_millis(10)), 1000);
}
