//! Import one name from two modules: the last one wins?

use std::f32::consts::PI;
use std::f64::consts::PI;

fn main() {
    println!("{PI}");
}
