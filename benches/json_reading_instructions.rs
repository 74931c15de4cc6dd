//! How many instructions it takes to read JSON: no clock, so the counts repeat on a busy machine.
//!
//! Run by `tests/instructions.rs`, which compares the counts with
//! `recorded/json_reading.instructions.json`. Needs valgrind and gungraun-runner.

#![allow(dead_code, reason = "the program's own main function is not called")]

use std::hint::black_box;

use gungraun::prelude::*;
use serde::Deserialize;

#[rustfmt::skip]
#[path = "../examples/serialization/formats/orders.rs"]
mod orders;

/// An item whose name stays in the input.
#[derive(Deserialize)]
struct Borrowed<'a> {
    name: &'a str,
    count: u32,
    price: f64,
}

/// An item without its name, so that a reader can give it too.
#[derive(Deserialize)]
struct Numbers {
    count: u32,
    price: f64,
}

fn json() -> String {
    let orders = orders::orders(200);
    let items: Vec<_> = orders.iter().flat_map(|order| &order.items).collect();
    serde_json::to_string(&items).unwrap()
}

// What is read asks for memory hardly ever: the allocator's instructions differ from one C library to
// the next. What comes in is given back, so that nobody's memory is released within the count.

#[library_benchmark(setup = json)]
#[bench::items()]
fn count_from_str(text: String) -> String {
    black_box(serde_json::from_str::<Vec<Borrowed>>(black_box(&text)).unwrap());
    text
}

#[library_benchmark(setup = json)]
#[bench::items()]
fn count_from_slice(text: String) -> String {
    black_box(serde_json::from_slice::<Vec<Borrowed>>(black_box(text.as_bytes())).unwrap());
    text
}

#[library_benchmark(setup = json)]
#[bench::items()]
fn count_from_reader(text: String) -> String {
    black_box(serde_json::from_reader::<_, Vec<Numbers>>(black_box(text.as_bytes())).unwrap());
    text
}

library_benchmark_group!(
    name = json_reading,
    benchmarks = [count_from_str, count_from_slice, count_from_reader]
);
main!(library_benchmark_groups = json_reading);
