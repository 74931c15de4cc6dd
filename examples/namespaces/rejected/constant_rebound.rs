//! A new variable with the name of a constant.

const LIMIT: i32 = 10;

fn main() {
    let LIMIT = 3;
    println!("{LIMIT}");
}
