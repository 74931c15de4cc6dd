//! Print to the real standard output and ask Linux how many writes it took.
//! Run it on a terminal, then into a pipe (`| cat`): does the number change?

use std::fs;
use std::io::{BufWriter, IsTerminal, Result, Write, stdout};

/// The write calls of this process so far, as Linux counts them.
fn writes() -> u64 {
    let text = fs::read_to_string("/proc/self/io").expect("Linux has this file");
    let count = text.lines().find_map(|line| line.strip_prefix("syscw: "));
    count
        .and_then(|count| count.parse().ok())
        .expect("it holds a line `syscw: NUMBER`")
}

fn main() -> Result<()> {
    let before = writes();
    for number in 0..5 {
        println!("line {number}");
    }
    let printed = writes() - before;

    let before = writes();
    let mut out = BufWriter::new(stdout().lock());
    for number in 0..5 {
        writeln!(out, "buffered line {number}")?;
    }
    out.flush()?;
    let buffered = writes() - before;
    drop(out); // gives the lock back

    println!("standard output is a terminal: {}", stdout().is_terminal());
    println!("println!: {printed} writes");
    println!("BufWriter around the locked stdout: {buffered} writes");
    Ok(())
}
