//! A panic on its way out. Who cleans up, and does it know why?

use std::panic::catch_unwind;
use std::thread;

struct Cleanup(&'static str);

impl Drop for Cleanup {
    fn drop(&mut self) {
        println!("{}: panicking: {}", self.0, thread::panicking());
    }
}

fn work() {
    let _outer = Cleanup("outer");
    let _inner = Cleanup("inner");
    {
        let _calm = Cleanup("calm");
    }
    panic!("work failed");
}

fn main() {
    match catch_unwind(work) {
        Ok(()) => println!("fine"),
        Err(payload) => {
            let message = payload.downcast_ref::<&str>().unwrap();
            println!("caught: {message}");
        }
    }
    println!("panicking: {}", thread::panicking());
}
