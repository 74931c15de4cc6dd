//! A panic between two halves of a change. Who is warned?

use std::panic::{self, catch_unwind};
use std::sync::Mutex;

struct Accounts {
    ours: i32,
    theirs: i32,
}

fn transfer(accounts: &Mutex<Accounts>, amount: i32) {
    let mut accounts = accounts.lock().unwrap();
    accounts.ours -= amount;
    let line_is_up = false;
    assert!(line_is_up, "line is down");
    accounts.theirs += amount;
}

fn main() {
    panic::set_hook(Box::new(|failure| {
        println!("panic: {}", failure.payload_as_str().unwrap());
    }));
    let accounts = Mutex::new(Accounts { ours: 10, theirs: 0 });
    let outcome = catch_unwind(|| transfer(&accounts, 4));
    println!("caught: {}", outcome.is_err());
    println!("poisoned: {}", accounts.is_poisoned());
    match accounts.lock() {
        Ok(accounts) => println!("sum: {}", accounts.ours),
        Err(warning) => {
            println!("warned: {warning}");
            let accounts = warning.into_inner();
            println!("sum: {}", accounts.ours + accounts.theirs);
        }
    }
}
