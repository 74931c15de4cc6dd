//! A message as deep as it is long. Who follows it to the bottom?

use serde::Deserialize;
use serde_json::Value;
use std::os::unix::process::ExitStatusExt;
use std::process::Command;
use std::{env, io, thread};

/// A list of at most one such list.
#[derive(Deserialize)]
struct Nested {
    inner: Option<Box<Nested>>,
}

/// The same. In JSON it is `null`, or again the same: without end.
#[derive(Deserialize)]
struct Endless(Option<Box<Endless>>);

/// What a child process does, and may not survive.
fn decode(what: &str) {
    // In postcard, and in bincode: 1 says "there is one".
    let deep = [1; 100_000];
    let found = match what {
        "Nested" => postcard::from_bytes::<Nested>(&deep)
            .is_ok_and(|found| found.inner.is_some()),
        _ => serde_json::from_str::<Endless>("0")
            .is_ok_and(|Endless(inner)| inner.is_some()),
    };
    println!("{found}");
}

fn main() -> io::Result<()> {
    if let Some(what) = env::args().nth(1) {
        let _ = thread::spawn(move || decode(&what)).join();
        return Ok(());
    }
    let deep = "[".repeat(100_000);
    println!("JSON: {:?}", serde_json::from_str::<Value>(&deep).err());
    for depth in [127, 128] {
        let deep = "[".repeat(depth) + &"]".repeat(depth);
        let found = serde_json::from_str::<Value>(&deep);
        println!("JSON, {depth} deep: {}", found.is_ok());
    }
    for (label, what) in [("postcard", "Nested"), ("JSON 0", "Endless")]
    {
        let mut again = Command::new(env::current_exe()?);
        let child = again.arg(what).output()?;
        let signal = child.status.signal();
        let said = String::from_utf8_lossy(&child.stderr);
        let stack = said.contains("overflowed its stack");
        println!("{label}: signal {signal:?}, stack overflow {stack}");
    }
    Ok(())
}
