//! A counter, called twice.

fn main() {
    let mut count = 0;
    let counter = || {
        count += 1;
        count
    };
    println!("{}", counter());
}
