//! Ten times, add up ten million numbers and throw the sum away.
//! Run it with and without `--release`.

use std::hint::black_box;
use std::time::{Duration, Instant};

const ADDITIONS: u64 = 10_000_000;

fn add_up(limit: u64) -> u64 {
    let mut sum = 0;
    for number in 0..limit {
        sum += number ^ 1;
    }
    sum
}

fn time(label: &str, action: impl Fn()) {
    let start = Instant::now();
    for _ in 0..10 {
        action();
    }
    let elapsed = start.elapsed();
    // No processor does a thousand additions in a nanosecond.
    let least = Duration::from_nanos(10 * ADDITIONS / 1_000);
    let possible = elapsed > least;
    let verdict = if possible { "possible" } else { "too fast" };
    println!("{label}: {elapsed:.1?}, {verdict}");
}

fn main() {
    time("sum thrown away", || {
        add_up(ADDITIONS);
    });
    time("sum in a black box", || {
        black_box(add_up(black_box(ADDITIONS)));
    });
}
