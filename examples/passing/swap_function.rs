//! Exchange two variables, with a function and without.

fn swap(a: &mut String, b: &mut String) {
    //@ called: `a` and `b` lead to the caller's two variables.
    std::mem::swap(a, b);
    //@ exchanged: The variables have exchanged their texts; `a` and `b`
    //@ lead where they led.
    println!("inside: {a} {b}");
}

fn main() {
    let mut left = String::from("tea");
    let mut right = String::from("milk");
    swap(&mut left, &mut right);
    //@ returned: `left` owns the milk, and `right` the tea.
    println!("after swap(&mut left, &mut right): {left} {right}");

    (left, right) = (right, left);
    //@ crosswise: Moved crosswise: `left` owns the tea again.
    println!("after (left, right) = (right, left): {left} {right}");
}
