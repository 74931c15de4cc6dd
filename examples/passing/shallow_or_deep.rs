//! Three copies of a Vec of rows. Which notice the 9?

use std::cell::RefCell;
use std::rc::Rc;

fn main() {
    let mut owned = vec![vec![1], vec![1]];
    let copy = owned.clone();
    owned[0].push(9);
    println!("owned rows: {owned:?}");
    println!("their clone: {copy:?}");

    let row = Rc::new(RefCell::new(vec![1]));
    let rows = [Rc::clone(&row), Rc::clone(&row)];
    let shallow = rows.clone();
    let deep = rows.each_ref().map(|row| row.borrow().clone());
    row.borrow_mut().push(9);
    let [first, second] = shallow.each_ref().map(|row| row.borrow());
    println!("shallow: [{first:?}, {second:?}]");
    println!("deep: {deep:?}");
}
