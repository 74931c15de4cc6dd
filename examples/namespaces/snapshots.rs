//! Make a snapshot, write to it. Does the variable change?

#[derive(Clone, Copy)]
struct Locals {
    count: i32,
}

fn look() {
    let mut locals = Locals { count: 1 };
    let before = locals;
    locals.count = 2;
    let mut after = locals;
    println!("before, after:       {} {}", before.count, after.count);

    after.count = 99;
    println!("written to snapshot: {}", locals.count);
    println!("the snapshot itself: {}", after.count);

    let frame = &mut locals;
    frame.count = 42;
    println!("written to the loan: {}", locals.count);
}

fn main() {
    look();
}
