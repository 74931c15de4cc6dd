//! The unit belongs to the type. Is it saved with a value?

use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
struct Length {
    value: u32,
}

impl Length {
    const UNIT: &str = "metre";
}

#[derive(Deserialize)]
struct NewLength {
    value: u32,
}

impl NewLength {
    const UNIT: &str = "foot";
}

fn main() -> Result<(), serde_json::Error> {
    let saved = serde_json::to_string(&Length { value: 3 })?;
    println!("saved: {saved}, meaning {}", Length::UNIT);
    let loaded: NewLength = serde_json::from_str(&saved)?;
    println!("loaded: {} {}", loaded.value, NewLength::UNIT);
    Ok(())
}
