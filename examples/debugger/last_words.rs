//! The hook hears of every panic. Before or after the unwinding?

use std::panic;

struct Guard;

impl Drop for Guard {
    fn drop(&mut self) {
        println!("cleaned up");
    }
}

fn divide(a: u32, b: u32) -> u32 {
    let _guard = Guard;
    a / b
}

fn main() {
    panic::set_hook(Box::new(|info| {
        let line = info.location().map_or(0, |place| place.line());
        let text = info.payload_as_str().unwrap_or("?");
        println!("hook: line {line}: {text}");
    }));
    let caught = panic::catch_unwind(|| divide(1, 0));
    println!("caught: {}", caught.is_err());
    divide(2, 0);
}
