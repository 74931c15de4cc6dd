//! A table of function pointers, with a closure that holds something.

fn main() {
    let rate = 2;
    let double: fn(i32) -> i32 = |n| n * rate;
    println!("{}", double(10));
}
