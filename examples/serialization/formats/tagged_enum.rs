//! One field says which kind of record it is; the rest depends on it.
#![expect(dead_code, reason = "the fields are only printed")]
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
enum Shape {
    Circle { radius: u32 },
    Square { side: u32 },
}

#[derive(Deserialize)]
struct Line {
    id: u32,
    #[serde(flatten)]
    shape: Shape,
}

#[derive(Debug, Deserialize)]
#[serde(untagged)] // the form decides
enum Coordinates {
    Pair(u32, u32),
    Single(u32),
}

const LINES: [&str; 4] = [
    r#"{"id": 1, "kind": "circle", "radius": 2}"#,
    r#"{"id": 2, "kind": "square", "side": 3}"#,
    r#"{"id": 3, "kind": "hexagon", "side": 1}"#,
    r#"{"id": 4, "kind": "circle", "side": 1}"#,
];

fn main() {
    for line in LINES {
        match serde_json::from_str::<Line>(line) {
            Ok(Line { id, shape }) => println!("{id}: {shape:?}"),
            Err(error) => println!("{error}"),
        }
    }
    for text in ["[1, 2]", "5", "[1, 2, 3]"] {
        match serde_json::from_str::<Coordinates>(text) {
            Ok(found) => println!("{found:?}"),
            Err(error) => println!("{error}"),
        }
    }
}
