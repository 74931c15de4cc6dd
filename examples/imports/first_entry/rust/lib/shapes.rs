//! A library crate of one file.

pub fn area(side: u32) -> u32 {
    side * side
}
