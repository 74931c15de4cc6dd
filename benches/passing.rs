//! What a function's argument costs when it stands for a million numbers.
//!
//! `cargo bench --bench passing` runs these alone; `cargo run -- measure passing` also runs their
//! Python peers in `passing.py`, alternating with these. `passing.toml` names all of them.

#![allow(dead_code, reason = "the programs' own main functions are not called")]

use std::hint::black_box;
use std::rc::Rc;
use std::time::{Duration, Instant};

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};

mod short_rounds;

#[rustfmt::skip]
#[path = "../examples/passing/ways_to_pass.rs"]
mod ways_to_pass;

/// How many numbers there are.
const NUMBERS: u32 = 1_000_000;
/// The one size of `passing.toml`.
const CALLS: u64 = 10;

fn numbers() -> Vec<f64> {
    (0..NUMBERS).map(f64::from).collect()
}

/// As in a Python list: each number is an object of its own, with a counter.
fn counted() -> Vec<Rc<f64>> {
    (0..NUMBERS).map(f64::from).map(Rc::new).collect()
}

/// Each owns memory of its own.
fn strings() -> Vec<String> {
    (0..NUMBERS).map(|number| number.to_string()).collect()
}

fn lent(calls: u64) -> Duration {
    let numbers = numbers();
    let start = Instant::now();
    for _ in 0..calls {
        black_box(ways_to_pass::lent(black_box(&numbers)));
    }
    start.elapsed()
}

fn moved(calls: u64) -> Duration {
    let mut numbers = numbers();
    let start = Instant::now();
    for _ in 0..calls {
        numbers = ways_to_pass::moved(numbers);
        // Where the vector lies, not its 24 bytes: these are moved by the call alone.
        black_box(&mut numbers);
    }
    start.elapsed()
}

/// The copy is made by the caller and released after each call.
fn cloned<T: Clone>(values: Vec<T>, calls: u64) -> Duration {
    let start = Instant::now();
    for _ in 0..calls {
        drop(black_box(ways_to_pass::moved(black_box(&values).clone())));
    }
    start.elapsed()
}

/// The time that so many calls took; what they pass is made before.
type Way = fn(calls: u64) -> Duration;

const WAYS: [(&str, Way); 5] = [
    ("lent", lent),
    ("moved", moved),
    ("cloned", |calls| cloned(numbers(), calls)),
    ("counted", |calls| cloned(counted(), calls)),
    ("strings", |calls| cloned(strings(), calls)),
];

fn passing(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("passing");
    for (name, way) in WAYS {
        group.bench_function(BenchmarkId::new(name, CALLS), |bencher| {
            bencher.iter_custom(|iterations| way(iterations * CALLS));
        });
    }
    group.finish();
}

criterion_group! {
    name = benches;
    config = short_rounds::short_rounds();
    targets = passing
}
criterion_main!(benches);
