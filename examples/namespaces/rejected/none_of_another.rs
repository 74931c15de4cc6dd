//! An enum with a `None`, imported whole.

enum Level {
    None,
    High,
}
use Level::*;

fn main() {
    let levels = [None, High];
    let found: Option<u8> = None;
    println!("{} {}", levels.len(), found.is_some());
}
