//! What the rejected closures wanted to do, done.

use std::cell::Cell;

fn main() {
    let key = Cell::new(1);
    let plus_key = |n| n + key.get();
    key.set(100);
    println!("changed while captured: {}", plus_key(10));

    let mut count = 0;
    let mut increment = || {
        count += 1;
        count
    };
    println!("looked at between: {} {}", increment(), increment());
    println!("looked at afterwards: {count}");

    let height = Cell::new(0);
    let up = || height.set(height.get() + 2);
    let down = || height.set(height.get() - 1);
    up();
    down();
    println!("up and down: {}", height.get());

    let numbers = vec![1, 2, 3];
    let total = || numbers.iter().sum::<i32>();
    println!("used by both: {} of {numbers:?}", total());

    let parts = vec!["a", "b"];
    let give = || parts.clone();
    println!("given twice: {:?} {:?}", give(), give());

    let rate = 2;
    let functions: [&dyn Fn(i32) -> i32; 2] =
        [&|n| n * rate, &|n| n + rate];
    println!("two in a list: {:?}", functions.map(|f| f(10)));
}
