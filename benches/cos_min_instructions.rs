//! How many instructions each step executes: no clock, so the counts repeat on a busy machine.
//!
//! Run by `tests/instructions.rs`, which compares the counts with
//! `recorded/cos_min.instructions.json`. Needs valgrind and gungraun-runner.

#![allow(dead_code, reason = "the programs' own main functions are not called")]

use std::hint::black_box;

use gungraun::prelude::*;

#[rustfmt::skip]
#[path = "../examples/profiling/cos_min_fold.rs"]
mod fold;
#[rustfmt::skip]
#[path = "../examples/profiling/cos_min_loop.rs"]
mod plain_loop;
#[rustfmt::skip]
#[path = "../examples/profiling/vectorised/cos_min_threads.rs"]
mod threads;

use threads::{lanes, reduced};

fn integers() -> Vec<f64> {
    (0..10_000).map(f64::from).collect()
}

#[library_benchmark(setup = integers)]
#[bench::ten_thousand()]
fn count_loop(values: Vec<f64>) -> Option<f64> {
    plain_loop::cos_min(black_box(&values))
}

#[library_benchmark(setup = integers)]
#[bench::ten_thousand()]
fn count_fold(values: Vec<f64>) -> Option<f64> {
    fold::cos_min(black_box(&values))
}

#[library_benchmark(setup = integers)]
#[bench::ten_thousand()]
fn count_lanes(values: Vec<f64>) -> Option<f64> {
    lanes::cos_min(black_box(&values))
}

#[library_benchmark(setup = integers)]
#[bench::ten_thousand()]
fn count_reduced(values: Vec<f64>) -> Option<f64> {
    reduced::cos_min(black_box(&values))
}

library_benchmark_group!(
    name = cos_min,
    benchmarks = [count_loop, count_fold, count_lanes, count_reduced]
);
main!(library_benchmark_groups = cos_min);
