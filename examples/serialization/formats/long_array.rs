//! A key of thirty-three bytes. Does it come back, and as what?

use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize, Clone, PartialEq)]
#[serde(try_from = "Vec<u8>", into = "Vec<u8>")]
struct Key([u8; 33]);

impl TryFrom<Vec<u8>> for Key {
    type Error = String;

    fn try_from(bytes: Vec<u8>) -> Result<Key, String> {
        let wrong = |bytes: Vec<u8>| format!("{} bytes", bytes.len());
        bytes.try_into().map(Key).map_err(wrong)
    }
}

impl From<Key> for Vec<u8> {
    fn from(key: Key) -> Vec<u8> {
        key.0.into()
    }
}

fn main() -> Result<(), serde_json::Error> {
    let short = [1_u8; 32];
    let text = serde_json::to_string(&short)?;
    println!(
        "32: {}",
        serde_json::from_str::<[u8; 32]>(&text)? == short
    );

    let key = Key([1; 33]);
    let text = serde_json::to_string(&key)?;
    println!("33: {}", serde_json::from_str::<Key>(&text)? == key);
    let shorter = text.replacen("1,", "", 1);
    if let Err(error) = serde_json::from_str::<Key>(&shorter) {
        println!("one less: {error}");
    }
    Ok(())
}
