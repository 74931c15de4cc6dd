//! Two cooks own one list. What does each see, and who frees it?

use std::cell::RefCell;
use std::rc::Rc;

fn main() {
    let ann = Rc::new(RefCell::new(vec!["salt"]));
    let ben = Rc::clone(&ann);
    //@ shared: Two owners, one list: the count says 2.
    ann.borrow_mut().push("eggs");
    //@ grown: Ann has added, to the list that Ben owns too.
    ben.borrow_mut().push("milk");
    println!("ann reads: {:?}", ann.borrow());
    drop(ann);
    //@ left: Ann is gone, the count says 1, and the list stays.
    println!("without ann: {:?}", ben.borrow());
    //@ freed (drop ben): The last owner is gone, and so is the list.
}
