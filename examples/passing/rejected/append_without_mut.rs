//! Lend a list for writing that was not declared `mut`.

fn append(items: &mut Vec<i32>, element: i32) {
    items.push(element);
}

fn main() {
    let numbers = vec![1, 2];
    append(&mut numbers, 3);
    println!("{numbers:?}");
}
