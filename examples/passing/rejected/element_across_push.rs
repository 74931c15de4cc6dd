//! Keep hold of the first element while the list grows.

fn main() {
    let mut numbers = vec![1, 2];
    let first = &numbers[0];
    numbers.push(3);
    println!("{first}");
}
