//! What the measurements of serialization share: the sizes, and a clock that stops before what was
//! made is released.

use std::hint::black_box;
use std::time::{Duration, Instant};

use criterion::measurement::WallTime;
use criterion::{BenchmarkGroup, BenchmarkId};

/// So many orders are one megabyte of JSON, and fifty-four.
pub const SIZES: [u64; 2] = [3_000, 150_000];

/// Runs `run` on what `make` makes of each size.
pub fn bench<I>(
    group: &mut BenchmarkGroup<'_, WallTime>,
    name: &str,
    make: impl Fn(u64) -> I,
    run: impl Fn(&I) -> Duration,
) {
    // As in a program that has run for a while: glibc, once it got this back, keeps what is released
    // later for the next run. Otherwise it returns much of it to the system, which clears it again.
    drop(black_box(vec![1_u8; 31 << 20]));
    for size in SIZES {
        group.bench_function(BenchmarkId::new(name, size), |bencher| {
            let input = make(size);
            bencher.iter_custom(|runs| (0..runs).map(|_| run(black_box(&input))).sum());
        });
    }
}

/// How long it takes to make something; its release is not counted.
pub fn timed<T>(make: impl FnOnce() -> T) -> Duration {
    let start = Instant::now();
    let made = black_box(make());
    let took = start.elapsed();
    drop(made);
    took
}
