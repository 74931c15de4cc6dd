//! Call a module of one's own `std`, for standard deviations.

mod std {
    pub fn deviation(squares: f64, count: f64) -> f64 {
        (squares / count).sqrt()
    }
}

use std::collections::BTreeMap;

fn main() {
    let deviation = std::deviation(8.0, 2.0);
    println!("{:?}", BTreeMap::from([("deviation", deviation)]));
}
