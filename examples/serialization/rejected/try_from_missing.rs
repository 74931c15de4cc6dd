use serde::Deserialize;

#[derive(Deserialize)]
struct Unchecked {
    first: u32,
    last: u32,
}

#[derive(Deserialize)]
#[serde(try_from = "Unchecked")]
struct Span {
    first: u32,
    last: u32,
}

fn main() {
    let text = r#"{"first": 2, "last": 9}"#;
    let span: Span = serde_json::from_str(text).unwrap();
    println!("{} to {}", span.first, span.last);
    let raw: Unchecked = serde_json::from_str(text).unwrap();
    println!("{} to {}", raw.first, raw.last);
}
