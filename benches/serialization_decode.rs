//! What it costs to read orders in each format, from memory.
//!
//! `cargo bench --bench serialization_decode` runs these alone; `cargo run -- measure
//! serialization_decode` also runs their Python peers in `serialization_decode.py`, alternating with
//! these. `serialization_decode.toml` names all of them.

use criterion::{Criterion, criterion_group, criterion_main};
use rkyv::rancor::Error;
use rkyv::vec::ArchivedVec;

mod serialization;
mod short_rounds;

#[allow(dead_code, reason = "its main function is not called")]
#[rustfmt::skip]
#[path = "../examples/serialization/formats/orders.rs"]
mod orders;

use orders::{ArchivedOrder, Order, orders};
use serialization::{bench, timed};

type Orders = Vec<Order>;

fn decode(criterion: &mut Criterion) {
    let group = &mut criterion.benchmark_group("serialization_decode");
    let bincode = bincode::config::standard();
    let wincode =
        wincode::config::Configuration::default().with_preallocation_size_limit::<{ 64 << 20 }>();
    let json = |size| serde_json::to_string(&orders(size)).unwrap();
    let in_bincode = |size| bincode::encode_to_vec(orders(size), bincode).unwrap();
    let archive = |size| rkyv::to_bytes::<Error>(&orders(size)).unwrap();

    let in_postcard = |size| postcard::to_stdvec(&orders(size)).unwrap();
    let in_bitcode = |size| bitcode::encode(&orders(size));
    let in_wincode = |size| wincode::config::serialize(&orders(size), wincode).unwrap();

    bench(group, "serde_json", json, |text| {
        timed(|| serde_json::from_str::<Orders>(text))
    });
    bench(group, "bincode", in_bincode, |bytes| {
        timed(|| bincode::serde::decode_from_slice::<Orders, _>(bytes, bincode))
    });
    bench(group, "bincode_native", in_bincode, |bytes| {
        timed(|| bincode::decode_from_slice::<Orders, _>(bytes, bincode))
    });
    bench(group, "postcard", in_postcard, |bytes| {
        timed(|| postcard::from_bytes::<Orders>(bytes))
    });
    bench(group, "bitcode", in_bitcode, |bytes| {
        timed(|| bitcode::decode::<Orders>(bytes))
    });
    bench(group, "wincode", in_wincode, |bytes| {
        timed(|| wincode::config::deserialize::<Orders, _>(bytes, wincode))
    });
    bench(group, "rkyv", archive, |bytes| {
        timed(|| rkyv::from_bytes::<Orders, Error>(bytes))
    });
    // The bytes are checked, and nothing is built.
    bench(group, "rkyv_access", archive, |bytes| {
        timed(|| rkyv::access::<ArchivedVec<ArchivedOrder>, Error>(bytes))
    });
    bench(group, "clone", orders, |orders| timed(|| orders.clone()));
}

criterion_group! {
    name = benches;
    config = short_rounds::short_rounds();
    targets = decode
}
criterion_main!(benches);
