//! Count the values above one half, with and without `--release`.

use std::hint::black_box;
use std::time::Instant;

fn above_half(values: &[f64]) -> usize {
    values.iter().filter(|&&value| value > 0.5).count()
}

fn main() {
    let values: Vec<f64> = (0..1_000_000)
        .map(|number| f64::from(number % 1_000) / 1_000.0)
        .collect();
    let fastest = (0..21)
        .map(|_| {
            let start = Instant::now();
            black_box(above_half(black_box(&values)));
            start.elapsed()
        })
        .min()
        .unwrap_or_default();
    println!("debug build: {}", cfg!(debug_assertions));
    println!("{} values above one half", above_half(&values));
    println!("fastest of 21 runs: {fastest:.2?}");
}
