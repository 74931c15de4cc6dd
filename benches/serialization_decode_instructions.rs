//! How many instructions it takes to read: no clock, so the counts repeat on a busy machine.
//!
//! Run by `tests/instructions.rs`, which compares the counts with
//! `recorded/serialization_decode.instructions.json`. Needs valgrind and gungraun-runner.

#![allow(dead_code, reason = "the program's own main function is not called")]

use std::hint::black_box;

use gungraun::prelude::*;
use rkyv::rancor::Error;
use rkyv::util::AlignedVec;
use rkyv::vec::ArchivedVec;
use serde::Deserialize;

#[rustfmt::skip]
#[path = "../examples/serialization/formats/orders.rs"]
mod orders;

use orders::{ArchivedOrder, Item};

/// An item whose name stays in the input.
#[derive(Deserialize)]
struct Borrowed<'a> {
    name: &'a str,
    count: u32,
    price: f64,
}

fn items() -> Vec<Item> {
    let orders = orders::orders(200);
    orders.into_iter().flat_map(|order| order.items).collect()
}

fn in_postcard() -> Vec<u8> {
    postcard::to_stdvec(&items()).unwrap()
}

fn in_bincode() -> Vec<u8> {
    bincode::serde::encode_to_vec(items(), bincode::config::standard()).unwrap()
}

fn archive() -> AlignedVec {
    rkyv::to_bytes::<Error>(&orders::orders(200)).unwrap()
}

// What is read asks for memory hardly ever: the allocator's instructions differ from one C library to
// the next. What comes in is given back, so that nobody's memory is released within the count.

#[library_benchmark(setup = in_postcard)]
#[bench::items()]
fn count_postcard(bytes: Vec<u8>) -> Vec<u8> {
    black_box(postcard::from_bytes::<Vec<Borrowed>>(black_box(&bytes)).unwrap());
    bytes
}

#[library_benchmark(setup = in_bincode)]
#[bench::items()]
fn count_bincode(bytes: Vec<u8>) -> Vec<u8> {
    let config = bincode::config::standard();
    let read =
        bincode::serde::borrow_decode_from_slice::<Vec<Borrowed>, _>(black_box(&bytes), config);
    black_box(read.unwrap());
    bytes
}

#[library_benchmark(setup = archive)]
#[bench::orders()]
fn count_rkyv_access(archive: AlignedVec) -> AlignedVec {
    black_box(rkyv::access::<ArchivedVec<ArchivedOrder>, Error>(black_box(&archive)).unwrap());
    archive
}

library_benchmark_group!(
    name = serialization_decode,
    benchmarks = [count_postcard, count_bincode, count_rkyv_access]
);
main!(library_benchmark_groups = serialization_decode);
