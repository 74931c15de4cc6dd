//! Empty, so fill it. Is the reader's lock still held in the `else`?

use std::sync::RwLock;

fn first_or_fill(names: &RwLock<Vec<String>>) -> String {
    if let Some(name) = names.read().expect("sound").first() {
        name.clone()
    } else if let Ok(mut names) = names.try_write() {
        names.push("filled".to_string());
        "the lock was free, filled".to_string()
    } else {
        "the reader still holds the lock".to_string()
    }
}

fn main() {
    let names = RwLock::new(Vec::new());
    println!("{}", first_or_fill(&names));
}
