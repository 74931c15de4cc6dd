//! An enum, a set and bytes to JSON and back. Who knows the types?

use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

#[derive(Serialize, Deserialize, PartialEq, Debug)]
enum Level {
    Low,
    High,
}

#[derive(Serialize, Deserialize, PartialEq)]
struct Task {
    level: Level,
    tags: BTreeSet<String>,
    raw: Vec<u8>,
}

fn main() -> Result<(), serde_json::Error> {
    let task = Task {
        level: Level::High,
        tags: ["b", "a"].map(String::from).into(),
        raw: vec![0xff],
    };
    let text = serde_json::to_string(&task)?;
    println!("JSON: {text}");
    let back: Task = serde_json::from_str(&text)?;
    println!("the same: {} {:?}", back == task, back.level);

    let text = text.replace("High", "Top");
    if let Err(error) = serde_json::from_str::<Task>(&text) {
        println!("Err: {error}");
    }
    Ok(())
}
