//! Written as one type, read as another. Who notices?

use postcard::from_bytes;
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize, Debug)]
struct Picture {
    width: u32,
    height: u32,
}

#[derive(Deserialize, Debug)]
#[expect(dead_code, reason = "read by the Debug output alone")]
struct Swapped {
    height: u32,
    width: u32,
}

fn main() -> Result<(), postcard::Error> {
    let picture = Picture { width: 30, height: 4 };
    let data = postcard::to_stdvec(&picture)?;
    println!("as written: {:?}", from_bytes::<Picture>(&data)?);
    println!("swapped: {:?}", from_bytes::<Swapped>(&data)?);
    println!("as signed: {:?}", from_bytes::<(i32, i32)>(&data)?);
    println!("as one number: {}", from_bytes::<u32>(&data)?);
    let three = from_bytes::<(u32, u32, u32)>(&data);
    println!("as three: {}", three.unwrap_err());
    println!("as text: {}", from_bytes::<String>(&data).unwrap_err());
    let any = from_bytes::<serde_json::Value>(&data);
    println!("as anything: {}", any.unwrap_err());
    Ok(())
}
