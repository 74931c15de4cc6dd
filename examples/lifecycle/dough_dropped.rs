//! A failure in the middle. What is left of the two functions?

use std::panic::catch_unwind;

fn knead(bowl: &[&str]) {
    let dough = [bowl, &["water"]].concat();
    panic!("{} things and no yeast", dough.len());
}

struct Oven {
    degrees: u32,
}

impl Drop for Oven {
    fn drop(&mut self) {
        println!("oven off, it had {} degrees", self.degrees);
    }
}

fn bake() {
    let _oven = Oven { degrees: 220 };
    let bowl = vec!["flour", "salt"];
    knead(&bowl);
}

fn main() {
    let saved = catch_unwind(bake);
    println!("failed: {}", saved.is_err());
    drop(saved);
    println!("forgotten");
}
