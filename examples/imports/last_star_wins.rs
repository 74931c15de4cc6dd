//! Everything from two modules. Whose name is it now?

mod real {
    pub fn root(x: f64) -> String {
        x.sqrt().to_string()
    }
    pub fn floor(_: f64) -> &'static str {
        "imported"
    }
    pub fn drop(_: f64) -> &'static str {
        "from real"
    }
}

mod complex {
    pub fn root(x: f64) -> String {
        format!("{}+0i", x.sqrt())
    }
    pub fn phase() -> &'static str {
        "from complex"
    }
}

use complex::root;
use complex::*;
use real::*;

fn floor(_: f64) -> &'static str {
    "my own"
}

fn main() {
    println!("root(4), named: {}", root(4.0));
    println!("root(4), by its path: {}", real::root(4.0));
    println!("phase(), from the star: {}", phase());
    println!("drop(), of the prelude: {}", drop(1.0));
    println!("floor(2.5): {}", floor(2.5));

    {
        use real::*;
        println!("floor(2.5), in a block: {}", floor(2.5));
    }
}
