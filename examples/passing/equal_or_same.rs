//! `==` asks whether two are equal, `ptr::eq` whether they are one.

use std::ptr;
use std::rc::Rc;

#[derive(PartialEq)]
struct Point {
    x: i32,
}

/// Receives two references and compares what they refer to.
fn equal<T: PartialEq>(one: &T, other: &T) -> bool {
    one == other
}

fn report(label: &str, answer: bool) {
    println!("{label}: {}", if answer { "yes" } else { "no" });
}

fn main() {
    let a = vec![1, 2];
    let b = vec![1, 2];
    let c = &a;
    report("a == b", a == b);
    report("equal(&a, &b)", equal(&a, &b));
    report("ptr::eq of a and b", ptr::eq(&a, &b));
    report("ptr::eq of a and c", ptr::eq(&a, c));

    let shared = Rc::new(vec![1, 2]);
    let also = Rc::clone(&shared);
    report("Rc::ptr_eq", Rc::ptr_eq(&shared, &also));

    let (here, there) = (Point { x: 1 }, Point { x: 1 });
    report("points equal, derived", here == there);

    let nan = f64::NAN;
    report("nan == nan", equal(&nan, &nan));
    report("[nan] == [nan]", equal(&[nan], &[nan]));
}
