//! Print to the real standard output. How many writes does it take?
//! Run it on a terminal, then into a pipe, with `| cat` behind it.

use std::fs;
use std::io::{BufWriter, IsTerminal, Result, Write, stdout};

/// The write calls of this process so far, as Linux counts them.
fn writes() -> u64 {
    let text = fs::read_to_string("/proc/self/io").unwrap();
    let mut lines = text.lines();
    let count = lines.find_map(|line| line.strip_prefix("syscw: "));
    count.unwrap().parse().unwrap()
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

    println!("on a terminal: {}", stdout().is_terminal());
    println!("println!: {printed} writes");
    println!("BufWriter: {buffered} writes");
    Ok(())
}
