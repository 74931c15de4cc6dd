//! A counter is cloned. Where is the count, and how many are there?

fn make_counter(mut count: i32) -> impl FnMut() -> i32 + Clone {
    move || {
        count += 1;
        count
    }
}

fn main() {
    let mut tickets = make_counter(0);
    //@ made: The frame of `make_counter` is gone. Its `count` is a
    //@ part of the closure, and the closure is in `tickets`.
    println!("tickets: {}", tickets());
    let mut second = tickets.clone();
    //@ second: Two closures with a count each. The clone begins with
    //@ the 1 that had been reached.
    println!("second: {}", second());
    //@ apart: `second` has counted on from 1 to 2, and `tickets` still
    //@ stands at 1.
    println!("tickets: {}", tickets());
}
