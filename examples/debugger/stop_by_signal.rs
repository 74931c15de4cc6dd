//! A stop that can be switched off: STOP=0 in the environment.

use std::env;
use std::ffi::c_int;

const SIGTRAP: c_int = 5;

unsafe extern "C" {
    // From the C library: sends a signal to the calling thread.
    safe fn raise(signal: c_int) -> c_int;
}

fn stop() {
    if env::var("STOP").is_ok_and(|choice| choice == "0") {
        return;
    }
    raise(SIGTRAP);
}

fn main() {
    println!("before");
    stop();
    println!("after");
}
