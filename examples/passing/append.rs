//! A function pushes to the Vec it was lent. Who sees it?

fn append(items: &mut Vec<i32>, element: i32) {
    items.push(element);
    println!("inside: {items:?}");
}

fn main() {
    let mut numbers = vec![1, 2];
    append(&mut numbers, 3);
    println!("outside: {numbers:?}");
}
