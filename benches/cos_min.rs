//! The steps of the cos_min ladder, and the ceiling: a scan that does nothing but compare.
//!
//! `cargo bench --bench cos_min` runs them alone; `cargo run -- measure cos_min` also runs their
//! Python peers in `cos_min.py`, alternating with these. `cos_min.toml` names all of them.

#![allow(dead_code, reason = "the programs' own main functions are not called")]

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use fearless_simd::{Level, Simd, dispatch, f64x8, prelude::*};

mod short_rounds;

#[rustfmt::skip]
#[path = "../examples/profiling/cos_min_fold.rs"]
mod fold;
#[rustfmt::skip]
#[path = "../examples/profiling/cos_min_loop.rs"]
mod plain_loop;
#[rustfmt::skip]
#[path = "../examples/profiling/vectorised/cos_min_threads.rs"]
mod threads;

use threads::{in_halves, lanes, reduced};

/// The least number itself: every step must read as much, so none can be faster.
fn scan(values: &[f64]) -> Option<f64> {
    #[inline(always)]
    fn least<S: Simd>(simd: S, values: &[f64]) -> f64 {
        let (blocks, rest) = values.as_chunks::<32>();
        let mut lanes = [f64x8::splat(simd, f64::INFINITY); 4];
        for block in blocks {
            for (lane, part) in lanes.iter_mut().zip(block.as_chunks::<8>().0) {
                *lane = f64x8::from_slice(simd, part).min(*lane);
            }
        }
        let [a, b, c, d] = lanes;
        let least = a.min(b).min(c.min(d)).reduce_min();
        rest.iter().copied().fold(least, f64::min)
    }
    Some(dispatch!(Level::new(), simd => least(simd, values))).filter(|least| least.is_finite())
}

type CosMin = fn(&[f64]) -> Option<f64>;

const STEPS: [(&str, CosMin); 7] = [
    ("loop", plain_loop::cos_min),
    ("fold", fold::cos_min),
    ("lanes", lanes::cos_min),
    ("reduced", reduced::cos_min),
    ("lanes_threads", |values| in_halves(values, lanes::cos_min)),
    ("reduced_threads", |values| {
        in_halves(values, reduced::cos_min)
    }),
    ("scan", scan),
];

fn cos_min(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("cos_min");
    for count in [10_000_u32, 1_000_000, 10_000_000] {
        let values: Vec<f64> = (0..count).map(f64::from).collect();
        group.throughput(Throughput::Elements(count.into()));
        for (name, step) in STEPS {
            group.bench_function(BenchmarkId::new(name, count), |bencher| {
                bencher.iter(|| step(black_box(&values)));
            });
        }
    }
    group.finish();
}

criterion_group! {
    name = benches;
    config = short_rounds::short_rounds();
    targets = cos_min
}
criterion_main!(benches);
