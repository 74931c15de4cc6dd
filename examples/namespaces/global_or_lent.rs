//! Three ways to count calls. Who can reach the count?

use std::sync::atomic::{AtomicU32, Ordering};

static CALLS: AtomicU32 = AtomicU32::new(0);

fn call_global() {
    CALLS.fetch_add(1, Ordering::Relaxed);
}

fn make_counter() -> impl FnMut() -> u32 {
    let mut calls = 0;
    move || {
        calls += 1;
        calls
    }
}

fn call_lent(calls: &mut u32) {
    *calls += 1;
}

fn main() {
    (0..3).for_each(|_| call_global());
    println!("global:   {CALLS:?}");

    let mut call = make_counter();
    let counts: Vec<_> = (0..3).map(|_| call()).collect();
    println!("nonlocal: {counts:?}, global still {CALLS:?}");

    let mut calls = 0;
    (0..3).for_each(|_| call_lent(&mut calls));
    println!("lent:     {calls}");
}
