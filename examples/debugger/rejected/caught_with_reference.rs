use std::panic::catch_unwind;

fn main() {
    let mut tried = 0;
    let result = catch_unwind(|| {
        tried += 1;
        10 / (tried - 1)
    });
    println!("{} after {tried}", result.is_ok());
}
