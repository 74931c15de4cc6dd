//! The parameter is made to refer to another Vec. Whose Vec changes?

fn look_elsewhere<'a>(mut x: &'a Vec<i32>, other: &'a Vec<i32>) {
    println!("received: {x:?}");
    x = other;
    println!("looking at: {x:?}");
}

fn main() {
    let numbers = vec![1, 2];
    let others = vec![7, 8, 9];
    look_elsewhere(&numbers, &others);
    println!("numbers afterwards: {numbers:?}");
}
