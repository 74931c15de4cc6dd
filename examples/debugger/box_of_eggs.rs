//! What may be typed at the prompt about these?

use std::fmt::{Display, Formatter, Result};

mod shop {
    pub struct Eggs {
        weights: Vec<u32>,
    }

    impl Eggs {
        pub fn new(weights: Vec<u32>) -> Self {
            Self { weights }
        }
        pub fn total(&self) -> u32 {
            self.weights.iter().sum()
        }
        pub fn weights(&self) -> &[u32] {
            &self.weights
        }
        pub fn count(&self) -> usize {
            self.weights.len()
        }
    }
}

impl Display for shop::Eggs {
    fn fmt(&self, out: &mut Formatter) -> Result {
        write!(out, "{} eggs", self.count())
    }
}

fn largest<T: Ord + Copy>(items: &[T]) -> T {
    items.iter().copied().max().unwrap()
}

fn twice(number: u32) -> u32 {
    2 * number
}

fn main() {
    let eggs = shop::Eggs::new(vec![61, 58, 64]);
    let limit = 60;
    let heavy = |weight: u32| weight > limit;
    println!("{eggs} {} {}", eggs.total(), largest(eggs.weights()));
    println!("{} {}", heavy(58), twice(limit));
}
