//! Two ways to a destructor, and one that does not lead there.

use std::cell::RefCell;
use std::rc::Rc;

struct Part {
    name: &'static str,
    other: RefCell<Option<Rc<Part>>>,
}

impl Part {
    fn new(name: &'static str) -> Self {
        Part { name, other: RefCell::new(None) }
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        println!("  destructor of {}", self.name);
    }
}

fn main() {
    println!("given to `drop`:");
    let part = Part::new("a");
    drop(part); // from here on there is no `part`

    println!("block ends:");
    {
        let _part = Part::new("b");
    }

    println!("two that hold each other, out of reach:");
    let left = Rc::new(Part::new("left"));
    let right = Rc::new(Part::new("right"));
    *left.other.borrow_mut() = Some(Rc::clone(&right));
    *right.other.borrow_mut() = Some(Rc::clone(&left));
    drop((left, right));
    println!("  not a word");

    println!("end of `main`: there is no collector");
}
