//! Decide how all lists in the world are printed.

use std::fmt;

impl fmt::Display for Vec<i32> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a list of {}", self.len())
    }
}

fn main() {
    println!("{}", vec![1, 2]);
}
