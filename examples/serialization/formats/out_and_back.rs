//! A record goes out and comes back. Is it the same record?

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::error::Error;

#[derive(Serialize, Deserialize, PartialEq)]
struct Record {
    name: String,
    position: (i32, i32),
    scores: BTreeMap<u32, f64>,
    team: Option<String>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let record = Record {
        name: "Ada".to_string(),
        position: (3, 4),
        scores: BTreeMap::from([(1, 9.5), (2, 8.0)]),
        team: None,
    };
    let text = serde_json::to_string(&record)?;
    println!("JSON: {text}");
    let back: Record = serde_json::from_str(&text)?;
    println!("position: {:?}", back.position);
    println!("scores: {:?}", back.scores);
    println!("the same after JSON: {}", back == record);

    let bytes = postcard::to_stdvec(&record)?;
    let back: Record = postcard::from_bytes(&bytes)?;
    println!("the same after postcard: {}", back == record);
    Ok(())
}
