//! Four things that pickle refuses. Does a thread receive them?
use std::error::Error;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::sync::{Arc, Mutex};
use std::thread;

fn start(kind: &str, work: impl FnOnce() -> bool + Send + 'static) {
    let arrived = thread::spawn(work).join().is_ok_and(|ok| ok);
    println!(
        "  {kind}: {}",
        if arrived { "arrived" } else { "broken" }
    );
}

fn main() -> Result<(), Box<dyn Error>> {
    println!("thread:");
    let mut file = BufReader::new(File::open("/etc/passwd")?);
    start("file", move || {
        let mut line = String::new();
        file.read_line(&mut line).is_ok() && line.starts_with("root")
    });
    let lock = Arc::new(Mutex::new(0));
    let other = Arc::clone(&lock);
    start("lock", move || other.try_lock().is_ok());
    let mut generator = [1].into_iter();
    start("generator", move || generator.next() == Some(1));
    let answer = 42;
    let closure: Box<dyn Fn() -> i32 + Send> = Box::new(move || answer);
    start("closure", move || closure() == 42);
    Ok(())
}
