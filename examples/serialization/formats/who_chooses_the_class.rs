//! Saved as a Celsius. Who decides what is loaded?

use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize, Debug)]
struct Celsius {
    degrees: u32,
}

#[derive(Deserialize, Debug)]
struct Angle {
    degrees: u32,
}

fn main() -> Result<(), serde_json::Error> {
    let saved = serde_json::to_string(&Celsius { degrees: 30 })?;
    println!("saved: {saved}");
    println!("name in the text: {}", saved.contains("Celsius"));

    let same: Celsius = serde_json::from_str(&saved)?;
    println!("loaded: {same:?}, {} degrees", same.degrees);
    let other: Angle = serde_json::from_str(&saved)?;
    println!("loaded: {other:?}, {} degrees", other.degrees);
    Ok(())
}
