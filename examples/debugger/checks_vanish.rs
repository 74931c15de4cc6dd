//! Run it twice, in dev and in release. Which checks are still there?

use std::hint::black_box;

fn main() {
    println!("checked build: {}", cfg!(debug_assertions));

    let mut queue = vec!["second", "first"];
    debug_assert!(queue.pop() == Some("first"));
    println!("left in the queue: {}", queue.len());

    let largest = black_box(u8::MAX);
    let next = std::panic::catch_unwind(|| largest + 1);
    println!("255 + 1: {:?}", next.ok());
    println!("said: {:?}", largest.checked_add(1));

    assert!(queue.is_empty(), "still there: {queue:?}");
}
