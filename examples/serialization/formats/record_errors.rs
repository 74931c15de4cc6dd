//! Five faulty records. Who notices, and where does he point?
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[expect(dead_code, reason = "the fields are only printed")]
struct Point {
    x: i32,
    y: i32,
}

const FAULTY: [(&str, &str); 5] = [
    ("a comma too many", "{\"x\": 1,\n \"y\": 2,}"),
    ("cut off", "{\"x\": 1,\n \"y\""),
    ("y is missing", "{\"x\": 1}"),
    ("y is a text", "{\"x\": 1,\n \"y\": \"2\"}"),
    ("x stands twice", "{\"x\": 1,\n \"x\": 3, \"y\": 2}"),
];

fn main() {
    for (fault, text) in FAULTY {
        println!("{fault}:");
        match serde_json::from_str::<Point>(text) {
            Ok(point) => println!("  {point:?}"),
            Err(error) => {
                println!("  {:?}: {error}", error.classify());
            }
        }
    }
}
