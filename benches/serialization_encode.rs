//! What it costs to write orders in each format, into memory.
//!
//! `cargo bench --bench serialization_encode` runs these alone; `cargo run -- measure
//! serialization_encode` also runs their Python peers in `serialization_encode.py`, alternating with
//! these. `serialization_encode.toml` names all of them.

use criterion::{Criterion, criterion_group, criterion_main};
use rkyv::rancor::Error;

mod serialization;
mod short_rounds;

#[allow(dead_code, reason = "its main function is not called")]
#[rustfmt::skip]
#[path = "../examples/serialization/formats/orders.rs"]
mod orders;

use orders::orders;
use serialization::{bench, timed};

fn encode(criterion: &mut Criterion) {
    let group = &mut criterion.benchmark_group("serialization_encode");
    let bincode = bincode::config::standard();
    let wincode =
        wincode::config::Configuration::default().with_preallocation_size_limit::<{ 64 << 20 }>();

    bench(group, "serde_json", orders, |orders| {
        timed(|| serde_json::to_vec(orders))
    });
    bench(group, "bincode", orders, |orders| {
        timed(|| bincode::serde::encode_to_vec(orders, bincode))
    });
    bench(group, "bincode_native", orders, |orders| {
        timed(|| bincode::encode_to_vec(orders, bincode))
    });
    bench(group, "postcard", orders, |orders| {
        timed(|| postcard::to_stdvec(orders))
    });
    bench(group, "bitcode", orders, |orders| {
        timed(|| bitcode::encode(orders))
    });
    bench(group, "wincode", orders, |orders| {
        timed(|| wincode::config::serialize(orders, wincode))
    });
    bench(group, "rkyv", orders, |orders| {
        timed(|| rkyv::to_bytes::<Error>(orders))
    });
}

criterion_group! {
    name = benches;
    config = short_rounds::short_rounds();
    targets = encode
}
criterion_main!(benches);
