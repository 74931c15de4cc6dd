//! Import everything from two modules: the last one wins?

mod real {
    pub fn root(x: f64) -> f64 {
        x.sqrt()
    }
}

mod whole {
    pub fn root(x: f64) -> f64 {
        x.sqrt().floor()
    }
}

use real::*;
use whole::*;

fn main() {
    println!("{}", root(2.0));
}
