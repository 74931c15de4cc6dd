//! One call, timed three times. Which number is the answer?

use std::hint::black_box;
use std::time::{Duration, Instant};

fn work() -> f64 {
    (0..10_000).map(|number| f64::from(number).cos()).sum()
}

fn time_once() -> Duration {
    let start = Instant::now();
    black_box(work());
    start.elapsed()
}

fn main() {
    let runs = [time_once(), time_once(), time_once()];
    for run in runs {
        println!("one run took {run:?}");
    }
    let same = runs[0] == runs[1] && runs[1] == runs[2];
    println!(
        "three times the same answer: {}",
        if same { "yes" } else { "no" }
    );
}
