// Compiled by its path, does it know where it belongs?
use super::spam::WORD;

pub fn show() {
    println!("{WORD}");
}
