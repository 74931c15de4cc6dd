//! Exchange two elements. Then an element with its own index.

fn main() {
    let mut cards = vec!["a", "b", "c", "d"];
    cards.swap(0, 3);
    println!("first and last: {cards:?}");

    let (mut numbers, mut i) = (vec![2, 0, 1], 0);
    (i, numbers[i]) = (numbers[i], i);
    println!("index first: {i} {numbers:?}");

    let (mut numbers, mut i) = (vec![2, 0, 1], 0);
    (numbers[i], i) = (i, numbers[i]);
    println!("element first: {i} {numbers:?}");
}
