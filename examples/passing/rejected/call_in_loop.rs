//! The same list for every call.

fn total(numbers: Vec<i32>, factor: i32) -> i32 {
    numbers.iter().map(|number| number * factor).sum()
}

fn main() {
    let numbers = vec![1, 2, 3];
    for factor in 1..=2 {
        println!("{}", total(numbers, factor));
    }
}
