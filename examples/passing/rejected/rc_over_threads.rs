//! A second thread becomes an owner of the list.

use std::{rc::Rc, thread};

fn main() {
    let list = Rc::new(vec![1, 2]);
    let other = Rc::clone(&list);
    let thread = thread::spawn(move || println!("{other:?}"));
    thread.join().unwrap();
    println!("{list:?}");
}
