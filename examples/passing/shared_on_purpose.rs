//! Two owners of one Vec, and a write that copies first.

use std::rc::Rc;

fn report(a: &Rc<Vec<i32>>, b: &Rc<Vec<i32>>) {
    let one = Rc::ptr_eq(a, b);
    println!("owners of a: {}", Rc::strong_count(a));
    println!("one list: {}", if one { "yes" } else { "no" });
    println!("a is {a:?} and b is {b:?}");
}

fn main() {
    let a = Rc::new(vec![1]);
    let mut b = Rc::clone(&a);
    report(&a, &b);

    Rc::make_mut(&mut b).push(2);
    report(&a, &b);

    // Nobody else owns b's Vec now: no copy is needed.
    let place = Rc::as_ptr(&b);
    Rc::make_mut(&mut b).push(3);
    let copied = Rc::as_ptr(&b) != place;
    println!("copied again: {}", if copied { "yes" } else { "no" });
}
