//! Push, refer to a new Vec, push again. What has the caller?

fn puzzle(x: &mut Vec<i32>) {
    let mut empty = vec![];
    let mut x = x; // may refer to another Vec later
    x.push(3);
    x = &mut empty;
    x.push(4);
    println!("inside: {x:?}");
}

fn main() {
    let mut numbers = vec![1, 2];
    puzzle(&mut numbers);
    println!("outside: {numbers:?}");
}
