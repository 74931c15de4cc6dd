//! Assign to the caller's integer through a shared reference.

fn f(x: &i32) {
    *x = 9;
}

fn main() {
    let x = 1;
    f(&x);
    println!("{x}");
}
