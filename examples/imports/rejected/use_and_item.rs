//! Import a name, and define it too.

use std::cmp::max;

fn max(left: i32, right: i32) -> i32 {
    if left > right { left } else { right }
}

fn main() {
    println!("{}", max(3, 4));
}
