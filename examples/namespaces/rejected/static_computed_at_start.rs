//! A module variable, computed when the program starts.

use std::time::Instant;

static STARTED: Instant = Instant::now();

fn main() {
    println!("{} s", STARTED.elapsed().as_secs());
}
