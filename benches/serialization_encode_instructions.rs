//! How many instructions it takes to write orders: no clock, so the counts repeat on a busy machine.
//!
//! Run by `tests/instructions.rs`, which compares the counts with
//! `recorded/serialization_encode.instructions.json`. Needs valgrind and gungraun-runner.

#![allow(dead_code, reason = "the program's own main function is not called")]

use std::hint::black_box;

use gungraun::prelude::*;

#[rustfmt::skip]
#[path = "../examples/serialization/formats/orders.rs"]
mod orders;

use orders::Order;

type Room = Vec<u8>;

/// Orders, and room to write them into.
fn given() -> (Vec<Order>, Room) {
    (orders::orders(100), vec![0; 100_000])
}

// Those who ask for memory are missing: the allocator's instructions differ from one C library to the
// next. So all write into memory that is there, and nobody reads.
//
// What comes in is given back, so that nobody's memory is released within the count.

#[library_benchmark(setup = given)]
#[bench::hundred()]
fn count_serde_json((orders, mut room): (Vec<Order>, Room)) -> (Vec<Order>, Room) {
    serde_json::to_writer(&mut room[..], black_box(&orders)).unwrap();
    (orders, room)
}

#[library_benchmark(setup = given)]
#[bench::hundred()]
fn count_postcard((orders, mut room): (Vec<Order>, Room)) -> (Vec<Order>, Room) {
    postcard::to_slice(black_box(&orders), &mut room).unwrap();
    (orders, room)
}

#[library_benchmark(setup = given)]
#[bench::hundred()]
fn count_bincode((orders, mut room): (Vec<Order>, Room)) -> (Vec<Order>, Room) {
    let standard = bincode::config::standard();
    bincode::serde::encode_into_slice(black_box(&orders), &mut room, standard).unwrap();
    (orders, room)
}

library_benchmark_group!(
    name = serialization_encode,
    benchmarks = [count_serde_json, count_postcard, count_bincode]
);
main!(library_benchmark_groups = serialization_encode);
