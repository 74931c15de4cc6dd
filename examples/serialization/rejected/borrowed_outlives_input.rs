use serde::Deserialize;

#[derive(Deserialize)]
struct Line<'a> {
    level: &'a str,
}

fn main() {
    let line: Line = {
        let input = r#"{"level": "warn"}"#.to_string();
        serde_json::from_str(&input).unwrap()
    };
    println!("{}", line.level);
}
