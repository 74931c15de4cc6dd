//! A thousand lines through three writers.
//! How often does each one call the system?

use std::io::{BufWriter, LineWriter, Result, Write};

/// Stands for a terminal or a file: counts calls, keeps nothing.
#[derive(Default)]
struct Counting {
    calls: usize,
}

impl Write for Counting {
    fn write(&mut self, bytes: &[u8]) -> Result<usize> {
        self.calls += 1;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> Result<()> {
        Ok(())
    }
}

fn thousand_lines(writer: &mut impl Write) -> Result<()> {
    for number in 0..1_000 {
        writeln!(writer, "line {number}")?;
    }
    writer.flush()
}

fn main() -> Result<()> {
    let mut target = Counting::default();
    thousand_lines(&mut target)?;
    println!("no buffer: {} writes", target.calls);

    let mut target = Counting::default();
    thousand_lines(&mut LineWriter::new(&mut target))?;
    println!("LineWriter: {} writes", target.calls);

    let mut target = Counting::default();
    thousand_lines(&mut BufWriter::new(&mut target))?;
    println!("BufWriter: {} writes", target.calls);
    Ok(())
}
