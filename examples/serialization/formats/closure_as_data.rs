//! A function that remembers a factor. Can it be saved?

use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
struct Scale {
    factor: i64,
}

impl Scale {
    fn closure(self) -> impl Fn(i64) -> i64 {
        move |number| self.factor * number
    }
}

fn main() -> Result<(), serde_json::Error> {
    let saved = serde_json::to_string(&Scale { factor: 3 })?;
    println!("saved: {saved}");

    let loaded: Scale = serde_json::from_str(&saved)?;
    let scale = loaded.closure();
    println!("closure of what was loaded: {}", scale(10));
    Ok(())
}
