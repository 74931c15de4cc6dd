//! Mends of rejected programs that no other program runs.

use std::mem::{replace, swap};

const READY: &[i32] = &[1, 2];

fn greet(name: &str) -> String {
    greet_with(name, "Hello")
}

fn greet_with(name: &str, greeting: &str) -> String {
    format!("{greeting}, {name}")
}

fn longer<'a>(one: &'a str, other: &'a str) -> &'a str {
    if one.len() >= other.len() { one } else { other }
}

fn main() {
    println!("{} - {}", greet("Ann"), greet_with("Ben", "Hi"));

    let mut row = READY.to_vec();
    let mut copy = row.clone();
    row.append(&mut copy);
    println!("doubled: {row:?}");

    let (mut numbers, mut i) = (vec![2, 0, 1], 0);
    let at = i;
    swap(&mut i, &mut numbers[at]);
    println!("swapped: {i} {numbers:?}");

    let mut names = vec!["Ann", "Ben", "Cid"];
    println!("swap_remove: {} {names:?}", names.swap_remove(0));
    let old = replace(&mut names, vec!["Dot"]);
    println!("replaced: {old:?} {names:?}");

    let kept = {
        let other = String::from("age=36");
        longer("name=Ada", &other).to_string()
    };
    println!("kept: {kept}");
    println!("nine in eight bytes: {}", u64::from(9_u32));
    println!("minus one: {}", u64::try_from(-1).is_err());
}
