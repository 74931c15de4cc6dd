//! A tree without nested types: each node names its parent.
//! How deep may it be?

use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
pub struct Node {
    name: String,
    parent: Option<u32>,
}

/// A parent stands before its children: so nobody is his own ancestor.
pub fn read(bytes: &[u8]) -> Result<Vec<Node>, String> {
    let nodes: Vec<Node> = postcard::from_bytes(bytes)
        .map_err(|error| error.to_string())?;
    for (own, node) in (0..).zip(&nodes) {
        if node.parent.is_some_and(|parent| parent >= own) {
            return Err(format!("{} has no parent yet", node.name));
        }
    }
    Ok(nodes)
}

fn depth(nodes: &[Node], mut at: usize) -> usize {
    let mut depth = 0;
    while let Some(parent) = nodes[at].parent {
        at = parent as usize;
        depth += 1;
    }
    depth
}

fn main() -> postcard::Result<()> {
    let node = |own: u32| Node {
        name: format!("node {own}"),
        parent: own.checked_sub(1),
    };
    let mut nodes: Vec<Node> = (0..100_001).map(node).collect();
    match read(&postcard::to_stdvec(&nodes)?) {
        Ok(nodes) => println!("depth {}", depth(&nodes, 100_000)),
        Err(error) => println!("refused: {error}"),
    }
    nodes[7].parent = Some(9);
    match read(&postcard::to_stdvec(&nodes)?) {
        Ok(nodes) => println!("depth {}", depth(&nodes, 100_000)),
        Err(error) => println!("refused: {error}"),
    }
    Ok(())
}
