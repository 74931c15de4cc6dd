//! What is `b` after `let b = a`?

use std::ptr;

fn main() {
    let a = 1;
    let mut b = a;
    b += 1;
    println!("integer: a is {a} and b is {b}");

    let a = vec![1];
    let buffer = a.as_ptr();
    let mut b = a; // from here on there is no `a`
    let same = ptr::eq(b.as_ptr(), buffer);
    println!("same buffer: {}", if same { "yes" } else { "no" });

    b.extend([2]);
    println!("after b.extend([2]): b is {b:?}");

    let a = b;
    let mut b = a.clone();
    b.extend([4]);
    println!("cloned first: a is {a:?} and b is {b:?}");
}
