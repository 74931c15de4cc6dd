//! `/dev/full` is a file on Linux that never has room. Who tells you?

use std::fs::OpenOptions;
use std::io::{BufWriter, Result, Write};

fn full() -> Result<BufWriter<std::fs::File>> {
    Ok(BufWriter::new(
        OpenOptions::new().write(true).open("/dev/full")?,
    ))
}

fn main() -> Result<()> {
    {
        let mut out = full()?;
        println!("written: {:?}", write!(out, "a line"));
    } // `out` goes out of scope here
    println!("out of scope: not a word");

    let mut out = full()?;
    write!(out, "a line")?;
    println!("flushed: {}", out.flush().is_ok());
    Ok(())
}
