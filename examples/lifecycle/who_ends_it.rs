//! One function, called twice. Does the report die inside it?

struct Report {
    name: &'static str,
}

impl Drop for Report {
    fn drop(&mut self) {
        println!("  {} dies", self.name);
    }
}

fn work(
    name: &'static str,
    important: bool,
    archive: &mut Vec<Report>,
) {
    let report = Report { name };
    if important {
        archive.push(report);
    }
    println!("  {name} written");
}

fn main() {
    let mut archive = Vec::new();
    println!("work begins");
    work("daily report", false, &mut archive);
    println!("work begins");
    work("yearly report", true, &mut archive);
    println!("work is over, archived: {}", archive.len());
    archive.clear();
    println!("the archive is empty");
}
