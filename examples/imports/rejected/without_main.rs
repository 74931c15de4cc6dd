//! A script without a `main`: begin at the top.

const GREETING: &str = "hello";

pub fn greet(name: &str) {
    println!("{GREETING}, {name}");
}
