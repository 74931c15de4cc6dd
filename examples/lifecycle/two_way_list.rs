//! A list that can be walked both ways: which links may count?

use std::cell::RefCell;
use std::rc::{Rc, Weak};

#[derive(Default)]
struct Node {
    value: u32,
    next: RefCell<Option<Rc<Node>>>,
    counted: RefCell<Option<Rc<Node>>>,
    weak: RefCell<Weak<Node>>,
}

fn chain(link_back: fn(&Node, &Rc<Node>)) -> Vec<Rc<Node>> {
    let node = |value| Rc::new(Node { value, ..Node::default() });
    let nodes: Vec<Rc<Node>> = (1..=3).map(node).collect();
    for pair in nodes.windows(2) {
        *pair[0].next.borrow_mut() = Some(Rc::clone(&pair[1]));
        link_back(&pair[1], &pair[0]);
    }
    nodes
}

fn count_back(node: &Node, previous: &Rc<Node>) {
    *node.counted.borrow_mut() = Some(Rc::clone(previous));
}

fn look_back(node: &Node, previous: &Rc<Node>) {
    *node.weak.borrow_mut() = Rc::downgrade(previous);
}

fn alive(nodes: Vec<Rc<Node>>) -> usize {
    let watched: Vec<_> = nodes.iter().map(Rc::downgrade).collect();
    drop(nodes);
    watched.iter().filter(|w| w.strong_count() > 0).count()
}

fn main() {
    let nodes = chain(look_back);
    let back = nodes[2].weak.borrow().upgrade();
    println!("before 3: {:?}", back.map(|node| node.value));
    println!("both ways counted: {} alive", alive(chain(count_back)));
    println!("backwards weak: {} alive", alive(nodes));
}
