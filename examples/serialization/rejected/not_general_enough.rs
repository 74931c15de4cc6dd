use serde::Deserialize;
use std::fs::File;

#[derive(Deserialize)]
struct Line<'a> {
    level: &'a str,
}

fn main() {
    let file = File::open("line.json").unwrap();
    let line: Line = serde_json::from_reader(file).unwrap();
    println!("{}", line.level);
}
