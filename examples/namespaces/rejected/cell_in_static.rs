//! A cell may change though nobody holds it mutably.

use std::cell::Cell;

static CALLS: Cell<u32> = Cell::new(0);

fn main() {
    CALLS.set(CALLS.get() + 1);
}
