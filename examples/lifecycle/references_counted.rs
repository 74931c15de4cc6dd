//! How many owners does one vector have? Guess each line first.

use std::rc::Rc;

fn main() {
    let report: Rc<Vec<i32>> = Rc::new(Vec::new());
    println!("bound once: {}", Rc::strong_count(&report));
    let other = Rc::clone(&report);
    println!("cloned: {}", Rc::strong_count(&report));
    let mut pair = vec![Rc::clone(&report), Rc::clone(&report)];
    println!("twice in a vector: {}", Rc::strong_count(&report));
    drop(other);
    println!("one owner less: {}", Rc::strong_count(&report));
    pair.clear();
    println!("vector emptied: {}", Rc::strong_count(&report));
    let borrowed = &*report;
    println!("borrowed: {}", Rc::strong_count(&report));
    println!("its length, borrowed: {}", borrowed.len());
    let watcher = Rc::downgrade(&report);
    println!("watched: {}", Rc::strong_count(&report));
    println!("weak references: {}", Rc::weak_count(&report));
    drop(report);
    println!("gone: {}", watcher.upgrade().is_none());
}
