//! A text names one key twice. Which value counts?

use serde::Deserialize;
use serde_json::{Value, from_str};
use std::collections::BTreeMap;

const TEXT: &str = r#"{"price": 4, "name": "tea", "price": 9}"#;

#[derive(Deserialize)]
struct Offer {
    name: String,
    price: u32,
}

fn main() -> Result<(), serde_json::Error> {
    let map: BTreeMap<String, Value> = from_str(TEXT)?;
    println!("as map: {map:?}");
    let value: Value = from_str(TEXT)?;
    println!("as Value: price {}", value["price"]);
    match from_str(TEXT) {
        Ok(Offer { name, price }) => println!("{name}: {price}"),
        Err(error) => println!("as Offer refused: {error}"),
    }
    Ok(())
}
