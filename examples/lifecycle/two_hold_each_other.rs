//! Drop every name: who is still there, and until when?

use std::cell::RefCell;
use std::rc::{Rc, Weak};
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

static DROPPED: AtomicUsize = AtomicUsize::new(0);

#[derive(Default)]
struct Guest {
    other: RefCell<Option<Rc<Guest>>>,
}

impl Drop for Guest {
    fn drop(&mut self) {
        DROPPED.fetch_add(1, Relaxed);
    }
}

fn holds_nobody() -> Vec<Weak<Guest>> {
    let a = Rc::new(Guest::default());
    vec![Rc::downgrade(&a)]
}

fn holds_itself() -> Vec<Weak<Guest>> {
    let a = Rc::new(Guest::default());
    *a.other.borrow_mut() = Some(Rc::clone(&a));
    vec![Rc::downgrade(&a)]
}

fn hold_each_other() -> Vec<Weak<Guest>> {
    let a = Rc::new(Guest::default());
    let b = Rc::new(Guest::default());
    *a.other.borrow_mut() = Some(Rc::clone(&b));
    *b.other.borrow_mut() = Some(Rc::clone(&a));
    vec![Rc::downgrade(&a), Rc::downgrade(&b)]
}

fn report(label: &str, watched: &[Weak<Guest>]) {
    let alive = watched.iter().filter(|weak| weak.strong_count() > 0);
    println!("{label}: {} of {} alive", alive.count(), watched.len());
}

fn main() {
    report("holds nobody", &holds_nobody());
    report("holds itself", &holds_itself());
    report("hold each other", &hold_each_other());
    println!("dropped in all: {}", DROPPED.load(Relaxed));
}
