//! `/dev/full` never has room. Two ways to close, and who says so.

use std::fs::OpenOptions;
use std::io::{BufWriter, IntoInnerError, Result, Write};

struct Report {
    out: BufWriter<std::fs::File>,
}

impl Report {
    fn create(path: &str) -> Result<Self> {
        let file = OpenOptions::new().write(true).open(path)?;
        Ok(Self { out: BufWriter::new(file) })
    }

    /// Everything is written, or you hear of it.
    fn close(self) -> Result<()> {
        let file = self
            .out
            .into_inner()
            .map_err(IntoInnerError::into_error)?;
        file.sync_all()
    }
}

fn main() -> Result<()> {
    let mut report = Report::create("/dev/full")?;
    report.out.write_all(b"a line")?;
    drop(report);
    println!("drop: not a word");

    let mut report = Report::create("/dev/full")?;
    report.out.write_all(b"a line")?;
    match report.close() {
        Ok(()) => println!("close: fine"),
        Err(error) => println!("close: {}", error.kind()),
    }
    Ok(())
}
