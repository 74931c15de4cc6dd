//! Hand the list over and keep a look at its first element.

fn deliver(numbers: Vec<i32>) {
    println!("delivered {numbers:?}");
}

fn main() {
    let numbers = vec![1, 2, 3];
    let first = &numbers[0];
    deliver(numbers);
    println!("the first was {first}");
}
