//! A lock cannot be saved. What about that which it guards?

use serde::{Deserialize, Serialize};
use std::sync::Mutex;

#[derive(Serialize, Deserialize)]
struct Counter {
    count: Mutex<u32>,
}

fn main() -> Result<(), serde_json::Error> {
    let counter = Counter { count: Mutex::new(3) };
    let saved = serde_json::to_string(&counter)?;
    println!("saved: {saved}");
    let loaded: Counter = serde_json::from_str(&saved)?;
    println!("loaded: {}", loaded.count.lock().unwrap());

    let _guard = counter.count.lock().unwrap();
    println!("loaded is locked: {}", loaded.count.try_lock().is_err());
    Ok(())
}
