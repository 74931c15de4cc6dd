//! A thread fails, and nobody joins it. Is the failure lost?

use std::panic::{self, AssertUnwindSafe, catch_unwind};
use std::thread;

fn fail() -> i32 {
    panic!("nobody asked me")
}

fn main() {
    panic::set_hook(Box::new(|info| {
        println!("hook: {}", info.payload_as_str().unwrap_or("?"));
    }));
    let scope = || {
        thread::scope(|scope| {
            scope.spawn(fail);
        })
    };
    let ended = catch_unwind(AssertUnwindSafe(scope));
    println!("scope went well: {}", ended.is_ok());

    let handle = thread::spawn(fail);
    while !handle.is_finished() {
        thread::yield_now();
    }
    drop(handle);
    println!("without join: said once, by the hook");
}
