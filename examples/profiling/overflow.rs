//! 255 + 1 in one byte, with and without `--release`.

use std::hint::black_box;

fn main() {
    // In a black box, or the compiler would refuse the addition.
    let byte: u8 = black_box(255);
    println!("checked_add: {:?}", byte.checked_add(1));
    println!("wrapping_add: {}", byte.wrapping_add(1));
    println!("plain +: {}", byte + 1);
}
