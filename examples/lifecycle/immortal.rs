//! A thousand more references. Is there a count to move?

use std::rc::Rc;

static ANSWER: i32 = 42;

fn main() {
    let borrowed = vec![&ANSWER; 1000];
    println!("references to a static: {}", borrowed.len());
    let alike = borrowed.iter().all(|&one| std::ptr::eq(one, &ANSWER));
    println!("all lead to the one value: {alike}");
    println!("bytes of the value: {}", size_of_val(&ANSWER));

    let counted = Rc::new(42);
    let before = Rc::strong_count(&counted);
    let more = vec![Rc::clone(&counted); 1000];
    let moved = Rc::strong_count(&counted) - before;
    println!("an Rc: +{moved} for {} clones more", more.len());
}
