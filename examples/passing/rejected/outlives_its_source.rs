//! Keep the longer text, and let one of the two go.

fn longer<'a>(one: &'a str, other: &'a str) -> &'a str {
    if one.len() >= other.len() { one } else { other }
}

fn main() {
    let line = String::from("name=Ada");
    let kept = {
        let other = String::from("age=36");
        longer(&line, &other)
    };
    println!("{kept}");
}
