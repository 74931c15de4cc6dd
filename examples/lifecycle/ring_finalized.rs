//! Three in a ring, each with a `Drop`. Which of them runs?

use std::cell::RefCell;
use std::rc::Rc;

struct Guest {
    name: &'static str,
    next: RefCell<Option<Rc<Guest>>>,
}

impl Drop for Guest {
    fn drop(&mut self) {
        println!("  goodbye {}", self.name);
    }
}

fn row() -> [Rc<Guest>; 3] {
    let guests = ["Anna", "Ben", "Carla"].map(|name| {
        let next = RefCell::new(None);
        Rc::new(Guest { name, next })
    });
    for pair in guests.windows(2) {
        *pair[0].next.borrow_mut() = Some(Rc::clone(&pair[1]));
    }
    guests
}

fn main() {
    println!("a row:");
    drop(row());
    println!("a ring:");
    let guests = row();
    *guests[2].next.borrow_mut() = Some(Rc::clone(&guests[0]));
    drop(guests);
    println!("end of main");
}
