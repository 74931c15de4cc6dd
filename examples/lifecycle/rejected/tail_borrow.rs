// Borrows a local in its last line: accepted since edition 2024.
use std::cell::RefCell;

fn length() -> usize {
    let text = RefCell::new("so long");
    text.borrow().len()
}

fn main() {
    println!("{}", length());
}
