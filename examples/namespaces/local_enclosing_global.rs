//! A closure reaches for names at three levels. Where do they stand?

use std::sync::atomic::{AtomicI32, Ordering::Relaxed};

static FEE: AtomicI32 = AtomicI32::new(2);

fn shop(rate: i32) -> impl Fn(i32) -> i32 {
    move |weight| {
        let cost = weight * rate;
        //@ reached: `cost` stands in this frame, `rate` in the closure
        //@ `price`, and `FEE` among the statics.
        //@ other_fee (2): A new frame with a new `cost`, the same
        //@ closure, and another number in `FEE`.
        cost + FEE.load(Relaxed)
    }
}

fn main() {
    //@ start: `FEE` is there before the first line of `main`.
    let price = shop(5);
    //@ made: The frame of `shop` is gone. Its `rate` is not, since the
    //@ closure has it inside.
    println!("3 kilos: {}", price(3));
    FEE.store(4, Relaxed);
    println!("the same, later: {}", price(3));
}
