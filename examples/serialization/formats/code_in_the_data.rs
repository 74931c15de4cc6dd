//! A text from a stranger. Does looking at it do any harm?

use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize, Debug)]
struct Greeting {
    from: String,
}

const SAVED: &str = r#"{"reduce": ["exec", "greeted.push(1)"]}"#;

fn main() {
    let loaded = serde_json::from_str::<Greeting>(SAVED);
    println!("as a Greeting: {}", loaded.unwrap_err());

    let loaded = serde_json::from_str::<Vec<u8>>(SAVED);
    println!("as bytes: {}", loaded.unwrap_err());

    let loaded: Value = serde_json::from_str(SAVED).expect("JSON");
    println!("as any value, the order is a text: {}", loaded["reduce"]);

    let loaded = serde_json::from_str(r#"{"from": "Ada"}"#);
    let Greeting { from } = loaded.expect("a greeting");
    println!("from {from}");
}
