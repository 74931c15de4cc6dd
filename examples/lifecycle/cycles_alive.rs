//! A hundred thousand cycles: how many live at once?

use std::cell::{Cell, RefCell};
use std::rc::Rc;

thread_local! {
    static ALIVE: Cell<usize> = const { Cell::new(0) };
    static MOST: Cell<usize> = const { Cell::new(0) };
}

struct Guest {
    other: RefCell<Option<Rc<Guest>>>,
}

impl Guest {
    fn new() -> Rc<Guest> {
        let alive = ALIVE.get() + 1;
        ALIVE.set(alive);
        MOST.set(MOST.get().max(alive));
        let other = RefCell::new(None);
        Rc::new(Guest { other })
    }
}

impl Drop for Guest {
    fn drop(&mut self) {
        ALIVE.set(ALIVE.get() - 1);
    }
}

fn make(label: &str, cyclic: bool) {
    for _ in 0..100_000 {
        let guest = Guest::new();
        if cyclic {
            *guest.other.borrow_mut() = Some(Rc::clone(&guest));
        }
    }
    println!("{label}: {} alive", ALIVE.get());
    println!("  at most at once: {}", MOST.take());
}

fn main() {
    make("no cycles", false);
    make("cycles", true);
}
