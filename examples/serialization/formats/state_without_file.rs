//! An object holds an open file. What does it take to save it?

use serde::{Deserialize, Serialize};
use std::error::Error;
use std::fs::File;
use std::path::PathBuf;

#[derive(Serialize, Deserialize)]
struct Reader {
    path: PathBuf,
    #[serde(skip)]
    file: Option<File>,
}

impl Reader {
    fn open(&mut self) -> std::io::Result<()> {
        self.file = Some(File::open(&self.path)?);
        Ok(())
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut reader = Reader { path: "/dev/null".into(), file: None };
    reader.open()?;
    println!("open: {}", reader.file.is_some());

    let text = serde_json::to_string(&reader)?;
    println!("saved: {text}");
    let mut loaded: Reader = serde_json::from_str(&text)?;
    println!("loaded, open: {}", loaded.file.is_some());
    loaded.open()?;
    println!("open again: {}", loaded.file.is_some());
    Ok(())
}
