//! Give x another value. Was anything created?

use std::ptr::from_ref;

fn main() {
    let mut x = 1000;
    let place = from_ref(&x);
    println!("x was {x}");
    x = 9;
    println!("assigned {x}, same place: {}", from_ref(&x) == place);

    let old = &x;
    let x = 10;
    println!("bound {x}, same place: {}", from_ref(&x) == place);
    println!("the old x is still {old}");
}
