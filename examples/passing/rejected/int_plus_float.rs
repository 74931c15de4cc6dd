//! Add a float to a whole number, as in Python.

fn main() {
    println!("{}", 1 + 1.0);
}
