//! Two calls bring no list. How many lists are there?

fn collect(item: i32, items: Option<Vec<i32>>) -> Vec<i32> {
    //@ called: `items` is `None`. There is no list yet.
    let mut items = items.unwrap_or_default();
    items.push(item);
    //@ kept: The item is in a list that this call made.
    items
}

fn main() {
    //@ defined: Before the first call there is no list.
    let first = collect(1, None);
    //@ first: `first` owns the list of its call.
    let second = collect(2, None);
    //@ second: Two calls, two lists, two owners.
    println!("first: {first:?}");
    println!("second: {second:?}");
}
