//! References may form a ring, if a `Cell` closes it. Does it leak?

use std::cell::Cell;

struct Name(&'static str);

impl Drop for Name {
    fn drop(&mut self) {
        println!("dropped: {}", self.0);
    }
}

struct Guest<'a> {
    name: Name,
    other: Cell<Option<&'a Guest<'a>>>,
}

fn guest<'a>(name: &'static str) -> Guest<'a> {
    let other = Cell::new(None);
    Guest { name: Name(name), other }
}

fn main() {
    let (anna, ben) = (guest("Anna"), guest("Ben"));
    anna.other.set(Some(&ben));
    ben.other.set(Some(&anna));

    let mut here = &anna;
    for _ in 0..3 {
        here = here.other.get().expect("the ring is closed");
        println!("next: {}", here.name.0);
    }
    println!("end of main");
}
