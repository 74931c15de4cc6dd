//! Two functions put a 9 into x. Which of them reaches the caller?

fn rebind(mut x: &[i32]) {
    //@ called: `x` leads to the numbers that `scores` owns.
    println!("rebind, got: {x:?}");
    x = &[9];
    //@ rebound: `x` leads elsewhere; the caller's list is as before.
    println!("rebind, inside: {x:?}");
}

fn refill(x: &mut Vec<i32>) {
    //@ again: This `x` leads to the variable `scores` itself.
    *x = vec![9];
    //@ refilled: `scores` owns another list. The old one is gone.
    println!("refill, inside: {x:?}");
}

fn main() {
    let mut scores = vec![1, 2];
    rebind(&scores);
    println!("after rebind: {scores:?}");
    refill(&mut scores);
    //@ after: The caller has the 9.
    println!("after refill: {scores:?}");
}
