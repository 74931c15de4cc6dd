//! When is a static's value computed? Watch the order.

use std::sync::{LazyLock, OnceLock};

const fn squares() -> [u32; 3] {
    [1, 4, 9]
}

fn numbers() -> Vec<u32> {
    println!("  computing NUMBERS");
    vec![1, 2, 3]
}

static SQUARES: [u32; 3] = squares();
static NUMBERS: LazyLock<Vec<u32>> = LazyLock::new(numbers);
static CONFIGURED: OnceLock<String> = OnceLock::new();

fn main() {
    println!("main begins");
    println!("SQUARES: {SQUARES:?}");
    println!("NUMBERS: {}", NUMBERS.len());
    println!("NUMBERS again: {}", NUMBERS.len());
    println!("CONFIGURED: {:?}", CONFIGURED.get());
    let first = CONFIGURED.set("by main".to_string());
    let second = CONFIGURED.set("by a later line".to_string());
    println!("set once: {}, twice: {}", first.is_ok(), second.is_ok());
    println!("CONFIGURED: {:?}", CONFIGURED.get());
}
