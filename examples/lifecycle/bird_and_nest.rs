//! A bird knows its nest and does not own it. When does it go?

use std::cell::RefCell;
use std::rc::{Rc, Weak};

struct Nest {
    bird: Rc<Bird>,
}

#[derive(Default)]
struct Bird {
    home: RefCell<Weak<Nest>>,
}

fn main() {
    let nest = Rc::new(Nest { bird: Rc::default() });
    let bird = Rc::clone(&nest.bird);
    *bird.home.borrow_mut() = Rc::downgrade(&nest);
    let visited = bird.home.borrow().upgrade();
    println!("at home: {}", visited.is_some());
    drop(visited);
    drop(nest);
    let visited = bird.home.borrow().upgrade();
    println!("at home: {}", visited.is_some());
}
