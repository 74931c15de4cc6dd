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
    //@ known: The nest owns the bird. The bird knows the nest, and that
    //@ is counted apart.
    let visited = bird.home.borrow().upgrade();
    //@ visited: The answer counts: the nest is owned twice while
    //@ `visited` has it.
    println!("at home: {}", visited.is_some());
    drop(visited);
    //@ alone: One owner is left, the variable.
    drop(nest);
    //@ gone: The nest is gone, with its hold on the bird. Its block
    //@ waits for the weak pointer.
    let again = bird.home.borrow().upgrade();
    println!("at home: {}", again.is_some());
}
