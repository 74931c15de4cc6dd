//! Which values can be looked up without being held?

use std::rc::{Rc, Weak};

fn try_it<T: ?Sized>(label: &str, value: Rc<T>) {
    let weak: Weak<T> = Rc::downgrade(&value);
    let there = weak.upgrade().is_some();
    drop(value);
    let gone = weak.upgrade().is_none();
    println!("{label}: {there}, and gone with it: {gone}");
}

fn main() {
    try_it("integer", Rc::new(1000));
    try_it("unit", Rc::new(()));
    try_it::<str>("str", Rc::from("text"));
    try_it::<[i32]>("slice", Rc::from([1, 2]));
    try_it("vector", Rc::new(vec![1, 2]));
    try_it("closure", Rc::new(|| 1));
}
