//! The last item of a loop, read after the loop.

fn last(items: &[i32]) -> Option<i32> {
    let mut last = None;
    for item in items {
        last = Some(*item);
    }
    last
}

fn main() {
    println!("three items: {:?}", last(&[3, 1, 2]));
    println!("no items:    {:?}", last(&[]));
    println!("by method:   {:?}", [3, 1, 2].last());
}
