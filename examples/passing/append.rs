//! A function pushes to the Vec it was lent. Who sees it?

fn append(items: &mut Vec<i32>, element: i32) {
    //@ lent: `items` leads to the caller's variable, and that owns the
    //@ list.
    items.push(element);
    //@ grown: The caller's list has grown, while the call still runs.
    println!("inside: {items:?}");
}

fn main() {
    let mut numbers = vec![1, 2];
    //@ before: `numbers` owns a list of two.
    append(&mut numbers, 3);
    //@ after: The loan is over. `numbers` owns three.
    println!("outside: {numbers:?}");
}
