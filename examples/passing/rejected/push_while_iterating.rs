//! Append the double of each number to the list you look at.

fn main() {
    let mut numbers = vec![1, 2];
    for number in &numbers {
        numbers.push(number * 2);
    }
    println!("{numbers:?}");
}
