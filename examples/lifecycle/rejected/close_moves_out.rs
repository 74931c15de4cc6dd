use std::fs::File;
use std::io;

struct Report {
    file: File,
}

impl Report {
    fn close(self) -> io::Result<File> {
        let file = self.file;
        file.sync_all()?;
        Ok(file)
    }
}

impl Drop for Report {
    fn drop(&mut self) {
        println!("not closed by hand");
    }
}

fn main() -> io::Result<()> {
    Report { file: File::open("Cargo.toml")? }.close()?;
    Ok(())
}
