//! A new variable with the name of a static.

static LIMIT: i32 = 10;

fn main() {
    let LIMIT = 3;
    println!("{LIMIT}");
}
