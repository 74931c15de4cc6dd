//! Two values, each dropped once. Only one of them dies.

use std::rc::Rc;

struct Witness(&'static str);

impl Drop for Witness {
    fn drop(&mut self) {
        println!("  {} dies", self.0);
    }
}

fn main() {
    let alone = Witness("alone");
    println!("drop(alone)");
    drop(alone);

    let shared = Rc::new(Witness("shared"));
    let other = Rc::clone(&shared);
    println!("drop(shared)");
    drop(shared);
    println!("still there: {}", other.0);
    println!("drop(other)");
    drop(other);
    println!("end");
}
