//! How large a whole number survives JSON? Ask the reader.

use serde_json::{Value, from_str};

fn main() {
    let numbers =
        [1 << 53, (1 << 53) + 1, u64::MAX.into(), 1 << 64, 1 << 127];
    for number in numbers {
        let text = serde_json::to_string::<u128>(&number).unwrap();
        let wide = from_str::<u128>(&text).unwrap() == number;
        let float = from_str::<f64>(&text).unwrap() as u128 == number;
        println!("{text}: as u128 {wide}, as f64 {float}");
    }

    let text = (u64::MAX as u128 + 1).to_string();
    println!("as u64: {}", from_str::<u64>(&text).unwrap_err());
    println!("as Value: {}", from_str::<Value>(&text).unwrap());
    let text = ((1u64 << 53) + 1).to_string();
    println!("as text: {}", serde_json::to_string(&text).unwrap());
}
