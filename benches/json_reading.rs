//! What it costs to read the same JSON in several ways.
//!
//! `cargo bench --bench json_reading` runs these alone; `cargo run -- measure json_reading` also runs
//! their Python peers in `json_reading.py`, alternating with these. `json_reading.toml` names all of
//! them.

use std::collections::BTreeMap;
use std::io::BufReader;

use criterion::{Criterion, criterion_group, criterion_main};
use serde::Deserialize;
use serde_json::Value;

mod serialization;
mod short_rounds;

#[allow(dead_code, reason = "its main function is not called")]
#[rustfmt::skip]
#[path = "../examples/serialization/formats/orders.rs"]
mod orders;

use orders::{Order, Status, orders};
use serialization::{bench, timed};

/// An order whose texts stay in the input.
#[derive(Deserialize)]
#[allow(dead_code, reason = "read, and not looked at")]
struct Borrowed<'a> {
    id: u64,
    #[serde(borrow)]
    customer: Customer<'a>,
    status: Status,
    items: Vec<Item<'a>>,
    labels: BTreeMap<&'a str, u32>,
    weights: Vec<f64>,
    discount: Option<f64>,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "read, and not looked at")]
struct Customer<'a> {
    name: &'a str,
    email: Option<&'a str>,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "read, and not looked at")]
struct Item<'a> {
    name: &'a str,
    count: u32,
    price: f64,
}

fn reading(criterion: &mut Criterion) {
    let group = &mut criterion.benchmark_group("json_reading");
    let json = |size| serde_json::to_string(&orders(size)).unwrap();

    bench(group, "from_str", json, |text| {
        timed(|| serde_json::from_str::<Vec<Order>>(text))
    });
    bench(group, "from_slice", json, |text| {
        timed(|| serde_json::from_slice::<Vec<Order>>(text.as_bytes()))
    });
    // As from a file that the operating system holds in memory, without its calls.
    bench(group, "from_reader", json, |text| {
        timed(|| serde_json::from_reader::<_, Vec<Order>>(BufReader::new(text.as_bytes())))
    });
    bench(group, "value", json, |text| {
        timed(|| serde_json::from_str::<Value>(text))
    });
    bench(group, "borrowed", json, |text| {
        timed(|| serde_json::from_str::<Vec<Borrowed>>(text))
    });
}

criterion_group! {
    name = benches;
    config = short_rounds::short_rounds();
    targets = reading
}
criterion_main!(benches);
