//! A function hands its `&mut` on, twice, and then uses it.

fn append(items: &mut Vec<i32>, element: i32) {
    items.push(element);
}

fn append_thrice(items: &mut Vec<i32>) {
    append(items, 1);
    append(&mut *items, 2); // the same, written out
    items.push(3);
}

fn main() {
    let mut numbers = vec![];
    append_thrice(&mut numbers);
    println!("numbers: {numbers:?}");
}
