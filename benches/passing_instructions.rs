//! How many instructions each way to pass executes: no clock, so the counts repeat on a busy machine.
//!
//! Run by `tests/instructions.rs`, which compares the counts with
//! `recorded/passing.instructions.json`. Needs valgrind and gungraun-runner.

#![allow(dead_code, reason = "the programs' own main functions are not called")]

use std::hint::black_box;
use std::rc::Rc;

use gungraun::prelude::*;

#[rustfmt::skip]
#[path = "../examples/passing/ways_to_pass.rs"]
mod ways_to_pass;

/// How often the cheap ways are taken, so that the calls outnumber what surrounds them.
const CALLS: u32 = 1_000;

fn numbers() -> Vec<f64> {
    (0..10_000).map(f64::from).collect()
}

fn counted() -> Vec<Rc<f64>> {
    (0..10_000).map(f64::from).map(Rc::new).collect()
}

// The plain clone is missing: all its instructions are those of the allocator and of `memcpy`, and
// differ from one C library and processor to the next.
//
// What comes in is given back, so that nobody's memory is released within the count.

#[library_benchmark(setup = numbers)]
#[bench::ten_thousand()]
fn count_lent(numbers: Vec<f64>) -> Vec<f64> {
    for _ in 0..CALLS {
        black_box(ways_to_pass::lent(black_box(&numbers)));
    }
    numbers
}

#[library_benchmark(setup = numbers)]
#[bench::ten_thousand()]
fn count_moved(mut numbers: Vec<f64>) -> Vec<f64> {
    for _ in 0..CALLS {
        numbers = ways_to_pass::moved(numbers);
        black_box(&mut numbers);
    }
    numbers
}

#[library_benchmark(setup = counted)]
#[bench::ten_thousand()]
fn count_counted(numbers: Vec<Rc<f64>>) -> [Vec<Rc<f64>>; 2] {
    let copy = ways_to_pass::moved(black_box(&numbers).clone());
    [numbers, copy]
}

library_benchmark_group!(
    name = passing,
    benchmarks = [count_lent, count_moved, count_counted]
);
main!(library_benchmark_groups = passing);
