//! The counter is looked at between two calls of the closure.

fn main() {
    let mut count = 0;
    let mut increment = || count += 1;
    increment();
    println!("{count}");
    increment();
}
