//! A map from places to things. What are the keys in JSON?

use std::collections::BTreeMap;

type Things = BTreeMap<(i32, i32), String>;

fn main() -> Result<(), serde_json::Error> {
    let things = Things::from([
        ((3, 4), "tree".to_string()),
        ((5, 6), "well".to_string()),
    ]);
    if let Err(error) = serde_json::to_string(&things) {
        println!("Err: {error}");
    }

    let listed: Vec<_> = things.iter().collect();
    let pairs = serde_json::to_string(&listed)?;
    println!("as pairs: {pairs}");
    let back: Vec<_> = serde_json::from_str(&pairs)?;
    println!("the same: {}", Things::from_iter(back) == things);

    let one = BTreeMap::from([(1, "number")]);
    let text = serde_json::to_string(&one)?;
    println!("number as key: {text}");
    let back: BTreeMap<u8, &str> = serde_json::from_str(&text)?;
    println!("back: {back:?}");
    Ok(())
}
