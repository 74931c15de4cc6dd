//! What does each of these mean? Rust wants it said.

fn main() {
    println!("as numbers: {:?}", "1".parse().map(|n: i32| 1 + n));
    println!("as text: {:?}", 1.to_string() + "1");
    println!("a bool as a number: {}", 1 + i32::from(true));
    println!("an i32 as a float: {:?}", f64::from(1) + 1.0);
    println!("a float as an i32: {}", 1 + 1.9 as i32);
    println!("not a number: {:?}", "one".parse::<i32>().is_err());
}
