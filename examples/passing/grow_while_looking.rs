//! Append the double of each number to the list you look at.

fn main() {
    let mut numbers = vec![1, 2];
    for number in numbers.clone() {
        numbers.push(number * 2);
    }
    println!("over a copy: {numbers:?}");

    let mut numbers = vec![1, 2];
    for position in 0..numbers.len() {
        numbers.push(numbers[position] * 2);
    }
    println!("by position: {numbers:?}");

    let mut numbers = vec![1, 2];
    let doubled: Vec<i32> = numbers.iter().map(|n| n * 2).collect();
    numbers.extend(doubled);
    println!("looked at first, then grown: {numbers:?}");
}
