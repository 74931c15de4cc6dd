//! Keep a list in the module, and append to it from a function.

static SEEN: Vec<i32> = Vec::new();

fn main() {
    SEEN.push(1);
    println!("{SEEN:?}");
}
