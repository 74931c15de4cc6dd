//! A moment and a span of time go to JSON and come back.

use jiff::Timestamp;
use std::error::Error;
use std::time::{Duration, SystemTime};

fn main() -> Result<(), Box<dyn Error>> {
    let moment: Timestamp = "2026-01-31T12:30:00Z".parse()?;
    let span = Duration::from_millis(1500);
    let text = serde_json::to_string(&(moment, span))?;
    println!("JSON: {text}");

    let back: (Timestamp, Duration) = serde_json::from_str(&text)?;
    println!("moment: {}", back.0 == moment);
    println!("span: {}", back.1 == span);

    let clock = SystemTime::from(moment);
    let text = serde_json::to_string(&clock)?;
    println!("SystemTime: {text}");
    let back: SystemTime = serde_json::from_str(&text)?;
    println!("back: {}", back == clock);
    Ok(())
}
