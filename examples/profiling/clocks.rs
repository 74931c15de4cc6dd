//! Sleep, then work: which clock notices what? The standard library has no CPU clock;
//! Linux publishes each process's CPU time as a file.

use std::fs;
use std::hint::black_box;
use std::thread::sleep;
use std::time::{Duration, Instant};

const PAUSE: Duration = Duration::from_millis(100);

fn cpu_time() -> Duration {
    let text = fs::read_to_string("/proc/self/schedstat").expect("Linux has this file");
    let first = text
        .split_whitespace()
        .next()
        .expect("it holds three numbers");
    Duration::from_nanos(first.parse().expect("the first counts nanoseconds"))
}

fn watch(what: &str, action: impl FnOnce()) {
    let (wall, cpu) = (Instant::now(), cpu_time());
    action();
    let (wall, cpu) = (wall.elapsed(), cpu_time() - cpu);
    let moved = |clock| {
        if clock > PAUSE / 2 {
            "moved"
        } else {
            "stood still"
        }
    };
    println!(
        "{what}: wall clock {}, CPU clock {}",
        moved(wall),
        moved(cpu)
    );
}

fn main() {
    watch("sleeping", || sleep(PAUSE));
    watch("working", || {
        let start = cpu_time();
        while cpu_time() - start < PAUSE {
            black_box((0..1_000).sum::<u64>());
        }
    });
}
