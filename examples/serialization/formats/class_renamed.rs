//! Saved by one version of a struct, and loaded by the next.
use serde::{Deserialize, Serialize};

#[derive(Serialize)]
struct Point {
    x: i32,
}

// The next version has another name and a second field.
#[derive(Deserialize)]
struct Place {
    x: i32,
    #[serde(default)]
    y: i32,
}

fn main() -> Result<(), serde_json::Error> {
    let saved = serde_json::to_string(&Point { x: 3 })?;
    println!("the name is in the file: {}", saved.contains("Point"));
    let place: Place = serde_json::from_str(&saved)?;
    println!("loaded: x = {}, y = {}", place.x, place.y);
    Ok(())
}
