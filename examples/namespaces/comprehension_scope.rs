//! In whose body does a comprehension run, and what does it leave?

use std::any::type_name_of_val;

fn outer() {
    let (n, factor) = ("outer", 10);
    let times = |n| n * factor;
    println!("values:  {:?}", [1, 2].map(times));
    println!("n after: {n}");

    println!("map's:   {}", type_name_of_val(&times));

    let mut last = 0;
    let values = [1, 2].map(|n| {
        last = n * factor;
        last
    });
    println!("assigns: {values:?} and last is {last}");
}

fn main() {
    outer();
}
