//! Append to a list that was lent for reading.

fn append(items: &Vec<i32>, element: i32) {
    items.push(element);
}

fn main() {
    let numbers = vec![1, 2];
    append(&numbers, 3);
    println!("{numbers:?}");
}
