use std::io::{self, Write};

struct Report<W: Write> {
    out: W,
}

impl<W: Write> Drop for Report<W> {
    fn drop(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

fn main() {
    let _report = Report { out: io::stdout() };
}
