//! Two closures mention the same local. One of them raises it.
//! What does the other see, and what does the parent?

use std::cell::Cell;
use std::rc::Rc;

fn parent() -> (impl Fn(), impl Fn() -> i32) {
    let count = Rc::new(Cell::new(0));

    let theirs = Rc::clone(&count);
    let increment = move || theirs.set(theirs.get() + 1);
    let theirs = Rc::clone(&count);
    //@ looked (2): `look` finds the 11 where `increment` has left it.
    let look = move || theirs.get();

    //@ made: One cell on the heap, and three owners: `count`, and a
    //@ part of each closure.
    increment();
    println!("the parent sees: {}", count.get());
    count.set(10);
    //@ set: The parent has written the 10, through its own `Rc`.
    (increment, look)
}

fn main() {
    let (increment, look) = parent();
    //@ returned: The parent's frame is gone, and one owner with it. The
    //@ two closures are left.
    increment();
    println!("the sibling sees: {}", look());
}
