//! Put a text where a number was.

fn main() {
    let mut x = 9;
    println!("{x}");
    x = "nine";
    println!("{x}");
}
