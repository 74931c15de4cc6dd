//! Two closures outlive their parent. What else does?

use std::rc::Rc;

struct Witness(&'static str);

impl Drop for Witness {
    fn drop(&mut self) {
        println!("  {} dies", self.0);
    }
}

fn parent() -> (impl Fn() -> String, impl Fn() -> String) {
    let mentioned = Rc::new(Witness("mentioned"));
    let unmentioned = Witness("unmentioned");
    println!("  parent sees {}", unmentioned.0);
    let shared = Rc::clone(&mentioned);
    let first = move || mentioned.0.to_string();
    let second = move || shared.0.to_uppercase();
    (first, second)
}

fn main() {
    println!("call the parent");
    let (first, second) = parent();
    println!("returned: {} {}", first(), second());
    println!("the first closure goes");
    drop(first);
    println!("the second closure goes");
    drop(second);
    println!("end");
}
