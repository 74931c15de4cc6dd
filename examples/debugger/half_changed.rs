//! A thread fails between two changes. What do the others find?

use std::sync::Mutex;
use std::thread;

fn main() {
    let accounts = Mutex::new((100, 0));
    thread::scope(|scope| {
        let payer = scope.spawn(|| {
            let mut accounts = accounts.lock().unwrap();
            accounts.0 -= 30;
            panic!("between the two changes");
        });
        println!("failed: {}", payer.join().is_err());
    });
    println!("poisoned: {}", accounts.is_poisoned());
    match accounts.lock() {
        Ok(_) => println!("nothing is wrong"),
        Err(poison) => {
            println!("asked for the lock: {poison}");
            let mut guard = poison.into_inner();
            guard.1 = 100 - guard.0;
            println!("mended: {guard:?}");
        }
    }
    accounts.clear_poison();
    println!("usable: {}", accounts.lock().is_ok());
}
