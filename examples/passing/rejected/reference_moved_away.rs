//! Give a mutable reference a second name, and use both.

fn append_twice(items: &mut Vec<i32>) {
    let also = items;
    *also = vec![1];
    items.push(2);
}

fn main() {
    let mut numbers = vec![];
    append_twice(&mut numbers);
    println!("{numbers:?}");
}
