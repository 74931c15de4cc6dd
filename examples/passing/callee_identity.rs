//! Does a function receive the caller's value, or a copy of it?
//! Addresses are compared, never printed.

use std::ptr;

fn copied(x: i32, caller: *const i32) -> bool {
    ptr::eq(&raw const x, caller)
}

fn lent(x: &i32, caller: *const i32) -> bool {
    ptr::eq(x, caller)
}

fn reference(x: &i32, caller: *const &i32) -> bool {
    ptr::eq(&raw const x, caller.cast())
}

fn moved(x: Vec<i32>, caller: *const Vec<i32>, buffer: *const i32) {
    report("a moved Vec, same place", ptr::eq(&raw const x, caller));
    report("a moved Vec, same buffer", ptr::eq(x.as_ptr(), buffer));
}

fn report(label: &str, same: bool) {
    println!("{label}: {}", if same { "yes" } else { "no" });
}

fn main() {
    let a = 90;
    report("a copied integer, same place", copied(a, &raw const a));
    report("a lent integer, same place", lent(&a, &raw const a));

    let to_a = &a;
    let place = &raw const to_a;
    report("the reference, same place", reference(to_a, place));

    let numbers = vec![1, 2, 3];
    let (place, buffer) = (&raw const numbers, numbers.as_ptr());
    moved(numbers, place, buffer);
}
