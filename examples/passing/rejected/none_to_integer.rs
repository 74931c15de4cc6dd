//! The notebook's call: `f(None)`, for a function of integers.

fn f(mut x: i32) {
    x += 9;
    println!("{x}");
}

fn main() {
    f(None);
}
