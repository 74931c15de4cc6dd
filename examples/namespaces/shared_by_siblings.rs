//! Two closures mention the same local. One of them raises it.
//! What does the other see, and what does the parent?

use std::cell::Cell;
use std::rc::Rc;

fn parent() -> (impl Fn(), impl Fn() -> i32) {
    let count = Rc::new(Cell::new(0));

    let theirs = Rc::clone(&count);
    let increment = move || theirs.set(theirs.get() + 1);
    let theirs = Rc::clone(&count);
    let look = move || theirs.get();

    increment();
    increment();
    println!("the parent sees: {}", count.get());
    count.set(10);
    println!("owners of one cell: {}", Rc::strong_count(&count));
    (increment, look)
}

fn main() {
    let (increment, look) = parent();
    increment();
    println!("the sibling sees: {}", look());
}
