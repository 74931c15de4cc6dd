//! A destructor fails while nothing else is wrong. Who hears of it?

use std::panic;

struct Sensor;

impl Drop for Sensor {
    fn drop(&mut self) {
        panic!("cannot switch off");
    }
}

fn work() {
    let sensor = Sensor;
    println!("  work");
    drop(sensor);
    println!("  more work");
}

fn main() {
    // Else it writes to standard error.
    panic::set_hook(Box::new(|failure| {
        println!("  hook: {}", failure.payload_as_str().unwrap());
    }));
    match panic::catch_unwind(work) {
        Ok(()) => println!("caller: all is well"),
        Err(payload) => {
            let message = payload.downcast_ref::<&str>().unwrap();
            println!("caller: caught {message}");
        }
    }
}
