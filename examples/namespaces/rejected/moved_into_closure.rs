//! The list is used by the closure, and after it.

fn main() {
    let numbers = vec![1, 2, 3];
    let total = move || numbers.iter().sum::<i32>();
    println!("{} of {numbers:?}", total());
}
