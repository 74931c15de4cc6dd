//! Leave the optional argument out, as in Python.

fn greet(name: &str, greeting: Option<&str>) -> String {
    format!("{}, {name}", greeting.unwrap_or("Hello"))
}

fn main() {
    println!("{}", greet("Ann"));
}
