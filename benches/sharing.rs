//! What it costs to hold the same list once more, and to let go of the last hold.
//!
//! `cargo bench --bench sharing` runs these alone; `cargo run -- measure sharing` also runs their
//! Python peer in `sharing.py`, alternating with these. `sharing.toml` names all of them.

use std::hint::black_box;
use std::rc::Rc;
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};

mod short_rounds;

/// The one size of `sharing.toml`.
const BINDINGS: u64 = 1_000;

/// Takes hold of the list again and again. What was held before is dropped at each assignment.
fn bind<'a, T, H>(numbers: &'a T, bindings: u64, hold: impl Fn(&'a T) -> H) {
    let mut other = hold(numbers);
    for _ in 0..bindings {
        // Where the hold lies: so it has to be stored, as Python stores a name.
        black_box(&mut other);
        other = hold(black_box(numbers));
    }
}

/// Two threads bind so often each, at the same time, until both are done.
fn in_two_threads(shared: &Arc<Vec<f64>>, bindings: u64) -> Duration {
    let start = Instant::now();
    thread::scope(|scope| {
        scope.spawn(|| bind(shared, bindings, Arc::clone));
        bind(shared, bindings, Arc::clone);
    });
    start.elapsed()
}

fn sharing(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("sharing");
    let numbers = Rc::new(vec![0.5; 1_000_000]);
    let shared = Arc::new(vec![0.5; 1_000_000]);
    group.bench_function(BenchmarkId::new("reference", BINDINGS), |bencher| {
        bencher.iter(|| bind(&numbers, BINDINGS, |numbers| numbers));
    });
    group.bench_function(BenchmarkId::new("rc", BINDINGS), |bencher| {
        bencher.iter(|| bind(&numbers, BINDINGS, Rc::clone));
    });
    group.bench_function(BenchmarkId::new("arc", BINDINGS), |bencher| {
        bencher.iter(|| bind(&shared, BINDINGS, Arc::clone));
    });
    group.bench_function(BenchmarkId::new("arc_two_threads", BINDINGS), |bencher| {
        bencher.iter_custom(|iterations| in_two_threads(&shared, iterations * BINDINGS));
    });
    group.finish();
}

criterion_group! {
    name = benches;
    config = short_rounds::short_rounds();
    targets = sharing
}
criterion_main!(benches);
