//! How many owners does one vector have? Guess each line first.

use std::rc::Rc;

fn main() {
    let report: Rc<Vec<i32>> = Rc::new(Vec::new());
    //@ bound: One variable, one owner.
    println!("bound once: {}", Rc::strong_count(&report));
    let other = Rc::clone(&report);
    println!("cloned: {}", Rc::strong_count(&report));
    let mut pair = vec![Rc::clone(&report), Rc::clone(&report)];
    //@ pair: Two variables and two elements own it: four arrows, and
    //@ the count says 4.
    println!("twice in a vector: {}", Rc::strong_count(&report));
    drop(other);
    println!("one owner less: {}", Rc::strong_count(&report));
    pair.clear();
    //@ emptied: One owner is left.
    println!("vector emptied: {}", Rc::strong_count(&report));
    let borrowed = &*report;
    println!("borrowed: {}", Rc::strong_count(&report));
    println!("its length, borrowed: {}", borrowed.len());
    let watcher = Rc::downgrade(&report);
    //@ watched: The weak pointer leads to it and is counted apart.
    println!("watched: {}", Rc::strong_count(&report));
    println!("weak references: {}", Rc::weak_count(&report));
    drop(report);
    //@ gone: The last owner has gone. The block stays for the weak
    //@ pointer, without a value.
    println!("gone: {}", watcher.upgrade().is_none());
}
