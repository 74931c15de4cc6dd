//! Late binding, written on purpose: one `Cell` outside the loop,
//! three closures that look into it when they are called.

use std::cell::Cell;

fn main() {
    let key = Cell::new(0);
    let mut funs = Vec::new();
    for k in 0..3 {
        key.set(k);
        funs.push(|n| key.get() + n);
    }
    let call = || funs.iter().map(|f| f(10)).collect::<Vec<_>>();

    println!("after the loop: {:?}", call());
    println!("closure: {} bytes", size_of_val(&funs[0]));
    key.set(100);
    println!("after key.set(100): {:?}", call());
}
