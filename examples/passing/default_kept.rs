//! Two calls bring no list. How many lists are there?

fn collect(item: i32, items: Option<Vec<i32>>) -> Vec<i32> {
    //@ called: None was handed over; no list is there yet.
    let mut items = items.unwrap_or_default();
    items.push(item);
    //@ kept: The item went into a list of this call.
    items
}

fn main() {
    //@ defined: Before the first call there is no list anywhere.
    let first = collect(1, None);
    //@ first: first owns the list that its call made.
    let second = collect(2, None);
    //@ second: Two calls, two lists, two owners.
    println!("first: {first:?}");
    println!("second: {second:?}");
}
