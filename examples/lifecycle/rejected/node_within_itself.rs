struct Node {
    value: i32,
    next: Option<Node>,
}

fn main() {
    let last = Node { value: 2, next: None };
    let first = Node { value: 1, next: Some(last) };
    println!("{} {}", first.value, first.next.is_some());
}
