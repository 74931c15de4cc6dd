//! Two functions put a 9 into x. Which of them reaches the caller?

fn rebind(mut x: &[i32]) {
    //@ got: x refers to the numbers that scores owns.
    println!("rebind, got: {x:?}");
    x = &[9];
    //@ rebound: x refers elsewhere; the caller's list is as before.
    println!("rebind, inside: {x:?}");
}

fn refill(x: &mut Vec<i32>) {
    //@ lent: This x leads to the variable itself.
    *x = vec![9];
    //@ refilled: The caller's variable owns another list; the old
    //@ one is gone.
    println!("refill, inside: {x:?}");
}

fn main() {
    let mut scores = vec![1, 2];
    rebind(&scores);
    println!("after rebind: {scores:?}");
    refill(&mut scores);
    //@ changed: After refill, it holds the 9.
    println!("after refill: {scores:?}");
}
