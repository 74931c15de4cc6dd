//! Make a list and give back a reference to it.

fn numbers() -> &'static Vec<i32> {
    let list = vec![1, 2];
    &list
}

fn main() {
    println!("{:?}", numbers());
}
