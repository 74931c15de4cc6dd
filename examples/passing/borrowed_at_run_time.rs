//! Write while somebody reads: a cell that keeps an eye on it.

use std::cell::RefCell;

fn main() {
    let letters = RefCell::new(String::from("abc"));
    let reader = letters.borrow();
    println!("read while lent: {reader}");
    if let Err(error) = letters.try_borrow_mut() {
        println!("write while lent: {error}");
    }
    drop(reader);
    letters.borrow_mut().push('d');
    println!("write after that: {}", letters.borrow());

    let _reader = letters.borrow();
    letters.borrow_mut().push('e');
    println!("never printed");
}
