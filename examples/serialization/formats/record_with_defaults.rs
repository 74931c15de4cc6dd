//! A record that lacks a field, has one too many, or an old name.
use serde::{Deserialize, Serialize};

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct User {
    #[serde(alias = "name")]
    full_name: String,
    #[serde(default = "light")]
    theme: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    nick: Option<String>,
}

fn light() -> String {
    "light".to_string()
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Strict {
    #[expect(dead_code, reason = "never read: the record is refused")]
    full_name: String,
}

fn main() -> Result<(), serde_json::Error> {
    let load = serde_json::from_str::<User>;
    println!("missing: {:?}", load(r#"{"fullName": "Ann"}"#)?);
    let extra = load(r#"{"fullName": "Ann", "shoes": 38}"#)?;
    println!("extra: {extra:?}");
    let renamed = load(r#"{"name": "Ann", "theme": "dark"}"#)?;
    println!("renamed: {renamed:?}");
    let saved = load(r#"{"name": "Ann"}"#)?;
    println!("saved: {}", serde_json::to_string(&saved)?);
    let strict = r#"{"full_name": "Ann", "shoes": 38}"#;
    if let Err(error) = serde_json::from_str::<Strict>(strict) {
        println!("if it is denied: {error}");
    }
    Ok(())
}
