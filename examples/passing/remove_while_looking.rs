//! Remove the even numbers while you look at them.

use std::collections::BTreeMap;

fn main() {
    let mut numbers = vec![2, 4, 6, 7];
    numbers.retain(|number| number % 2 != 0);
    println!("vector: {numbers:?}");

    let mut ages = BTreeMap::from([("Ann", 2), ("Ben", 4), ("Cid", 7)]);
    ages.retain(|_name, age| *age % 2 != 0);
    println!("map: {ages:?}");

    let mut numbers = vec![2, 4, 6, 7];
    let even: Vec<i32> =
        numbers.extract_if(.., |n| *n % 2 == 0).collect();
    println!("vector: {numbers:?}, taken out: {even:?}");
}
