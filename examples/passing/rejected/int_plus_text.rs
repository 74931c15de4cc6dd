//! Add a text to a number.

fn main() {
    println!("{}", 1 + "1");
}
