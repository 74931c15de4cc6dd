//! An integer is to become 9 in a function. Which ways are there?

fn own(mut x: i32) {
    x += 8;
    println!("own, inside: {x}");
}

fn through(x: &mut i32) {
    *x = 9;
}

fn fill(x: &mut Option<i32>) {
    *x = Some(9);
}

fn returned() -> i32 {
    9
}

fn main() {
    let mut x = 1;
    let call: fn(i32) = own; // `mut` is no part of its type
    call(x);
    println!("own, outside: {x}");

    through(&mut x);
    println!("through: {x}");

    let mut nothing_yet = None;
    fill(&mut nothing_yet);
    println!("fill: {nothing_yet:?}");

    let x = returned();
    println!("returned: {x}");
}
