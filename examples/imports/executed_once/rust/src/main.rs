//! Use a module again and again. When does what run?

mod counter;

use std::sync::atomic::Ordering::Relaxed;

fn add() {
    use crate::counter::TOTAL;
    TOTAL.fetch_add(5, Relaxed);
}

fn main() {
    println!("named twice");
    use counter::{TOTAL, WORDS};
    add();
    println!("  total: {TOTAL:?}");

    println!("needed twice");
    println!("  words: {}", WORDS.len());
    println!("  the last: {}", counter::WORDS[1]);
}
