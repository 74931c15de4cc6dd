//! The closure shall see the new key, as Python's does.

fn main() {
    let mut key = 1;
    let plus_key = |n| n + key;
    key = 100;
    println!("{} with {key}", plus_key(10));
}
