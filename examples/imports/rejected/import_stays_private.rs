//! Take over what the other module had imported.

mod sizes {
    use std::f64::consts::PI;

    pub fn half_turn() -> f64 {
        PI
    }
}

use sizes::*;

fn main() {
    println!("{} {PI}", half_turn());
}
