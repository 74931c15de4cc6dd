//! `abort` unwinds nothing and asks no hook. Who says where it was?

use std::process::abort;

struct Guard;

impl Drop for Guard {
    fn drop(&mut self) {
        println!("cleaned up");
    }
}

fn inner(depth: u32) {
    if depth == 0 {
        abort();
    }
    inner(depth - 1);
}

fn main() {
    let _guard = Guard;
    std::panic::set_hook(Box::new(|_| println!("the hook")));
    println!("going down");
    inner(1);
}
