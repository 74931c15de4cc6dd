//! A module variable, set by a function.

static CALLS: u32 = 0;

fn main() {
    CALLS += 1;
    println!("{CALLS}");
}
