//! Children are owned, the parent is looked up. Who goes when?

use std::cell::RefCell;
use std::rc::{Rc, Weak};

struct Node {
    name: &'static str,
    parent: RefCell<Weak<Node>>,
    children: RefCell<Vec<Rc<Node>>>,
}

impl Node {
    fn new(name: &'static str) -> Rc<Node> {
        Rc::new(Node {
            name,
            parent: RefCell::default(),
            children: RefCell::default(),
        })
    }

    fn add(self: &Rc<Node>, child: &Rc<Node>) {
        *child.parent.borrow_mut() = Rc::downgrade(self);
        self.children.borrow_mut().push(Rc::clone(child));
    }

    fn parent(&self) -> Option<Rc<Node>> {
        self.parent.borrow().upgrade()
    }
}

impl Drop for Node {
    fn drop(&mut self) {
        println!("  gone: {}", self.name);
    }
}

fn main() {
    let (root, leaf) = (Node::new("root"), Node::new("leaf"));
    root.add(&leaf);
    root.add(&Node::new("twig"));
    println!("parent: {:?}", leaf.parent().map(|node| node.name));

    println!("drop root:");
    drop(root);
    println!("parent: {:?}", leaf.parent().map(|node| node.name));
    println!("drop leaf:");
}
