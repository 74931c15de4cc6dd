//! The work fails, and then the cleanup fails too.

use std::panic;

struct Sensor;

impl Drop for Sensor {
    fn drop(&mut self) {
        println!("cleaning up");
        panic!("cleanup failed");
    }
}

fn work() {
    let _sensor = Sensor;
    panic!("work failed");
}

fn main() {
    // Else it writes a backtrace of forty lines.
    panic::set_hook(Box::new(|failure| {
        println!("  hook: {}", failure.payload_as_str().unwrap());
    }));
    let caught = panic::catch_unwind(work).is_err();
    println!("caught: {caught}"); // not reached
    println!("end of program"); // nor this
}
