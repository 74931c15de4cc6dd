//! The second reading is an hour earlier than the first.
//! What does each clock say?

use std::time::{Duration, Instant, SystemTime};

fn main() {
    let hour = Duration::from_secs(3_600);

    let second_reading = SystemTime::now();
    let first_reading = second_reading + hour;
    match second_reading.duration_since(first_reading) {
        Ok(_) => println!("SystemTime: a duration"),
        Err(_) => println!("SystemTime: an error"),
    }

    // An Instant never goes back: only arithmetic can make it seem so.
    let second_reading = Instant::now();
    let first_reading = second_reading + hour;
    let zero = second_reading.duration_since(first_reading).is_zero();
    println!(
        "Instant: {}",
        if zero { "zero, never less" } else { "a duration" }
    );
}
