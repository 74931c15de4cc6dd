//! Two values and one address, or one value and two answers.
//! Run it with and without `--release`.

use std::fmt::Debug;
use std::ptr;

#[derive(Debug)]
struct Wrapper(i32);

fn report(label: &str, same: bool) {
    println!("{label}: {}", if same { "yes" } else { "no" });
}

fn main() {
    let (x, y) = (9, 9);
    report("two variables holding 9", ptr::eq(&x, &y));
    report("the constant 9, twice", ptr::eq(&9, &9));

    let (x, y) = ((), ());
    report("two variables of no size", ptr::eq(&x, &y));

    let outer = Wrapper(9);
    let (whole, part): (&dyn Debug, &dyn Debug) = (&outer, &outer.0);
    println!("the whole is {whole:?}, its part is {part:?}");
    report("same address", ptr::addr_eq(whole, part));
    report("ptr::eq, which compares types too", ptr::eq(whole, part));
}
