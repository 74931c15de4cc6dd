struct Report {
    lines: Vec<String>,
}

impl Report {
    fn close(self) -> Result<usize, String> {
        Ok(self.lines.len())
    }
}

fn main() {
    let mut report = Report { lines: Vec::new() };
    println!("{:?}", report.close());
    report.lines.push("a line".to_owned());
}
