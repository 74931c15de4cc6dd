//! Read past the end of a slice. What does `--release` change?

use std::hint::black_box;

fn read(values: &[f64], position: usize) -> f64 {
    values[position]
}

fn main() {
    let memory = [1.0, 2.0, 42.0];
    let first_two = &memory[..2];
    println!("the question as an Option: {:?}", first_two.get(2));
    println!("the answer: {}", read(first_two, black_box(2)));
}
