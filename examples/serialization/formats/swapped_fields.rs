//! Two fields change places in the source. Who notices?
use serde::{Deserialize, Serialize};

#[derive(Serialize)]
struct Before {
    width: u8,
    height: u8,
}

#[derive(Debug, Deserialize)]
#[expect(dead_code, reason = "the fields are only printed")]
struct After {
    height: u8,
    width: u8,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let before = Before { width: 3, height: 4 };

    let text = serde_json::to_string(&before)?;
    println!("JSON: {:?}", serde_json::from_str::<After>(&text)?);
    let data = postcard::to_stdvec(&before)?;
    println!("postcard: {:?}", postcard::from_bytes::<After>(&data)?);
    println!("bytes: {data:?}");
    Ok(())
}
