//! A Vec in a tuple. When may it grow?

use std::cell::RefCell;

fn main() {
    let mut row = (vec![1], "label");
    row.0.extend([2]);
    println!("declared mut: {row:?}");

    // No longer `mut`: from here on neither the tuple nor the Vec.
    let row = row;
    println!("frozen: {row:?}");

    // What Python's tuple holds: a list that anyone may change.
    let row = (RefCell::new(vec![1]), "label");
    row.0.borrow_mut().extend([2]);
    println!("not mut, RefCell: {:?}", row.0.borrow());
}
