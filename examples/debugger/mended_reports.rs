//! The same reports, with everything said that the compiler asked for.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::thread;

#[derive(Debug, Clone, Copy)]
struct Point {
    x: f64,
}

fn main() {
    let point = Point { x: 1.0 };
    println!("shown: {point:?}");
    let names = vec!["Ada", "Grace"];
    println!("names: {}", dbg!(&names).join(", "));
    let (name, cents) = ("Ada", 500);
    println!("{name} has money: {cents}");
    assert!(!names.is_empty());
    let number: u32 = dbg!("42".parse().expect("a number"));
    println!("number: {number}");

    let mut tried = 0;
    let attempt = || -> u32 {
        tried += 1;
        resume_unwind(Box::new(point))
    };
    let error = catch_unwind(AssertUnwindSafe(attempt)).unwrap_err();
    let carried = error.downcast_ref::<Point>().map(|point| point.x);
    println!("tried {tried}, carried {carried:?}");

    let thread = thread::spawn(|| 6 * 7);
    println!("joined: {:?}", thread.join().ok());
}
