//! Exchange two variables, with a function and without.

fn swap(a: &mut String, b: &mut String) {
    std::mem::swap(a, b);
    println!("inside: {a} {b}");
}

fn main() {
    let mut left = String::from("tea");
    let mut right = String::from("milk");
    swap(&mut left, &mut right);
    println!("after swap(&mut left, &mut right): {left} {right}");

    (left, right) = (right, left);
    println!("after (left, right) = (right, left): {left} {right}");
}
