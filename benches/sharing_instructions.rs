//! How many instructions a second hold executes: no clock, so the counts repeat on a busy machine.
//!
//! Run by `tests/instructions.rs`, which compares the counts with
//! `recorded/sharing.instructions.json`. Needs valgrind and gungraun-runner.

use std::hint::black_box;
use std::rc::Rc;
use std::sync::Arc;

use gungraun::prelude::*;

fn bind<'a, T, H>(numbers: &'a T, hold: impl Fn(&'a T) -> H) {
    let mut other = hold(numbers);
    for _ in 0..1_000 {
        black_box(&mut other);
        other = hold(black_box(numbers));
    }
}

fn numbers() -> Vec<f64> {
    vec![0.5; 10_000]
}

// What comes in is given back, so that nobody's memory is released within the count.

#[library_benchmark(setup = numbers)]
#[bench::thousand()]
fn count_reference(numbers: Vec<f64>) -> Vec<f64> {
    bind(&numbers, |numbers| numbers);
    numbers
}

#[library_benchmark]
#[bench::thousand(Rc::new(numbers()))]
fn count_rc(numbers: Rc<Vec<f64>>) -> Rc<Vec<f64>> {
    bind(&numbers, Rc::clone);
    numbers
}

#[library_benchmark]
#[bench::thousand(Arc::new(numbers()))]
fn count_arc(numbers: Arc<Vec<f64>>) -> Arc<Vec<f64>> {
    bind(&numbers, Arc::clone);
    numbers
}

library_benchmark_group!(
    name = sharing,
    benchmarks = [count_reference, count_rc, count_arc]
);
main!(library_benchmark_groups = sharing);
