//! After the catch: can one still look into the function that failed?

use std::panic::catch_unwind;

struct Noted(&'static str);

impl Drop for Noted {
    fn drop(&mut self) {
        println!("gone: {}", self.0);
    }
}

fn withdraw(cents: i32, amount: i32) -> i32 {
    let rest = cents - amount;
    let _local = Noted("a local of withdraw");
    assert!(rest >= 0, "not enough money: {rest}");
    rest
}

fn main() {
    let error = catch_unwind(|| withdraw(50, 100)).unwrap_err();
    println!("caught: {:?}", error.downcast_ref::<String>());
    println!("what is left: the text");
}
