//! A million lines into a file: one by one, then in blocks.

use std::fs::File;
use std::io::{BufWriter, LineWriter, Result, Write};
use std::time::{Duration, Instant};

fn million_lines(mut writer: impl Write) -> Result<Duration> {
    let start = Instant::now();
    for number in 0..1_000_000 {
        writeln!(writer, "{number}")?;
    }
    writer.flush()?;
    Ok(start.elapsed())
}

fn main() -> Result<()> {
    let path = std::env::temp_dir().join("million_lines.txt");
    let each = million_lines(LineWriter::new(File::create(&path)?))?;
    println!("each line on its own: {each:.2?}");
    let together = million_lines(BufWriter::new(File::create(&path)?))?;
    println!("8 KiB at a time: {together:.2?}");
    println!(
        "more than twice as fast: {}",
        if each > 2 * together { "yes" } else { "no" }
    );
    std::fs::remove_file(path)
}
