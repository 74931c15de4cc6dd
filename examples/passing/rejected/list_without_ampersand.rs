//! Call the function as one would in Python.

fn append(items: &mut Vec<i32>, element: i32) {
    items.push(element);
}

fn main() {
    let mut numbers = vec![1, 2];
    append(numbers, 3);
    println!("{numbers:?}");
}
