//! Is a part of the input a copy, or a look into the input?
use serde::Deserialize;
use std::borrow::Cow;

#[derive(Deserialize)]
struct Line<'a> {
    level: &'a str,
    message: String,
    user: Cow<'a, str>,
    #[serde(borrow)]
    host: Cow<'a, str>,
    #[serde(borrow)]
    tags: Vec<Cow<'a, str>>,
}

fn inside(part: &str, input: &str) -> bool {
    input.as_bytes().as_ptr_range().contains(&part.as_ptr())
}

fn main() -> Result<(), serde_json::Error> {
    let input = r#"{"level": "warn", "message": "disk full",
        "user": "ann", "host": "lab", "tags": ["disk"]}"#
        .to_string();
    let line: Line = serde_json::from_str(&input)?;

    println!("&str: {}", inside(line.level, &input));
    println!("String: {}", inside(&line.message, &input));
    println!("Cow: {}", inside(&line.user, &input));
    println!("Cow with borrow: {}", inside(&line.host, &input));
    println!("Vec of Cow: {}", inside(&line.tags[0], &input));
    Ok(())
}
