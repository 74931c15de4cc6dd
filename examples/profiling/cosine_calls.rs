//! Ten thousand cosines in a loop. Does a profile show them?

use std::hint::black_box;

fn main() {
    let mut total = 0.0;
    for number in 0..10_000 {
        total += f64::from(black_box(number)).cos();
    }
    println!("the sum is {total:.3}");
}
