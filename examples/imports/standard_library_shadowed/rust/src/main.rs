//! Two things called `std`. Which one is meant, and where?

mod std;
mod words;

use ::std::collections::BTreeMap;

fn main() {
    let map = BTreeMap::from([("mine", std::FAVOURITE)]);
    println!("both: {map:?}");
    println!("in another module: {}", words::distinct(&["a"]));
}
