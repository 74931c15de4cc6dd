//! A destructor cannot save its value, but what the value held.

use std::cell::RefCell;
use std::mem;
use std::rc::Rc;

struct Sensor {
    readings: Vec<i32>,
    saved: Rc<RefCell<Vec<i32>>>,
}

impl Drop for Sensor {
    fn drop(&mut self) {
        println!("  destructor");
        // Moves the readings out and leaves an empty vector behind.
        *self.saved.borrow_mut() = mem::take(&mut self.readings);
    }
}

fn main() {
    let saved = Rc::default();
    let readings = vec![1, 2, 3];

    println!("first time:");
    drop(Sensor { readings, saved: Rc::clone(&saved) });
    println!("  saved: {:?}", saved.borrow());

    println!("second time:");
    saved.borrow_mut().clear();
    println!("  saved: {:?}", saved.borrow());
}
