//! 255 + 1 in one byte. Run it with and without `--release`: one of the two stops.

use std::hint::black_box;

fn main() {
    // black_box hides the value, or the compiler would refuse the addition outright.
    let byte: u8 = black_box(255);
    println!("checked_add: {:?}", byte.checked_add(1));
    println!("wrapping_add: {}", byte.wrapping_add(1));
    println!("plain +: {}", byte + 1);
}
