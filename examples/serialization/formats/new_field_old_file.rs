//! A field is added. What do old files say, and what do old readers?
use serde::{Deserialize, Serialize};

#[derive(Debug, Serialize, Deserialize)]
struct First {
    id: u16,
}

#[derive(Debug, Serialize, Deserialize)]
struct Second {
    id: u16,
    #[serde(default = "unknown")]
    year: u16,
}

fn unknown() -> u16 {
    1970
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let first = First { id: 7 };
    let second = Second { id: 7, year: 2026 };

    let old = serde_json::to_string(&first)?;
    let new = serde_json::to_string(&second)?;
    let read: Second = serde_json::from_str(&old)?;
    println!("JSON, old file, new reader: {read:?}");
    let read: First = serde_json::from_str(&new)?;
    println!("JSON, new file, old reader: {read:?}");

    let old = postcard::to_stdvec(&first)?;
    let new = postcard::to_stdvec(&second)?;
    if let Err(error) = postcard::from_bytes::<Second>(&old) {
        println!("postcard, old file, new reader: {error}");
    }
    let read: First = postcard::from_bytes(&new)?;
    println!("postcard, new file, old reader: {read:?}");
    let (read, rest) = postcard::take_from_bytes::<First>(&new)?;
    println!("postcard, {read:?} and {} bytes over", rest.len());
    Ok(())
}
