//! A cycle, and somebody who takes it apart in time.

use std::cell::RefCell;
use std::rc::{Rc, Weak};

#[derive(Default)]
struct Guest {
    other: RefCell<Option<Rc<Guest>>>,
}

fn pair() -> (Rc<Guest>, Rc<Guest>) {
    let a = Rc::new(Guest::default());
    let b = Rc::new(Guest::default());
    *a.other.borrow_mut() = Some(Rc::clone(&b));
    *b.other.borrow_mut() = Some(Rc::clone(&a));
    (a, b)
}

fn report(label: &str, watched: &[Weak<Guest>; 2]) {
    let alive = watched.iter().filter(|weak| weak.strong_count() > 0);
    println!("{label}: {} alive", alive.count());
}

fn main() {
    let (a, b) = pair();
    let watched = [Rc::downgrade(&a), Rc::downgrade(&b)];
    drop((a, b));
    report("left alone", &watched);

    let (a, b) = pair();
    let watched = [Rc::downgrade(&a), Rc::downgrade(&b)];
    a.other.take(); // leaves None
    drop((a, b));
    report("one link taken out", &watched);
}
