//! Assign to a parameter, as one does in Python.

fn f(x: i32) {
    println!("received {x}");
    x = 9;
    println!("now {x}");
}

fn main() {
    f(1);
}
