//! Two counters, raised twice each. One is a `static`, one a `const`.

#![expect(
    const_item_interior_mutations,
    clippy::declare_interior_mutable_const,
    clippy::borrow_interior_mutable_const,
    reason = "the lesson is what they warn of"
)]

use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

static PLACE: AtomicUsize = AtomicUsize::new(0);
const VALUE: AtomicUsize = AtomicUsize::new(0);

fn main() {
    for _ in 0..2 {
        PLACE.fetch_add(1, Relaxed);
        VALUE.fetch_add(1, Relaxed);
    }
    println!("static: {}", PLACE.load(Relaxed));
    println!("const: {}", VALUE.load(Relaxed));

    let mine = VALUE;
    mine.fetch_add(1, Relaxed);
    mine.fetch_add(1, Relaxed);
    println!("the const's value, in a place: {}", mine.load(Relaxed));
}
