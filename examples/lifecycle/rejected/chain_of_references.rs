struct Node<'a> {
    value: i32,
    previous: Option<&'a Node<'a>>,
}

fn main() {
    let mut last: Option<&Node> = None;
    for value in 1..=3 {
        let node = Node { value, previous: last };
        last = Some(&node);
    }
    let before = last.and_then(|node| node.previous);
    println!("{:?}", before.map(|node| node.value));
}
