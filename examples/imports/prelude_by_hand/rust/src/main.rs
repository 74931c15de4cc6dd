//! Everything from two modules. What is everything?

mod shapes;
mod sizes;

use shapes::prelude::*;
use sizes::*;

fn main() {
    println!("a turn: {TURN:.3}");
    println!("three quarters: {:.3}", parts::THREE_QUARTERS);
    println!("a square: {}", Square(3).area());
    println!("by its path: {:?}", shapes::Draft);
}
