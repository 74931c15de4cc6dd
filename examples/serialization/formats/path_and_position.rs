//! A file cannot be saved. Where we were in it can.

use serde::{Deserialize, Serialize};
use std::fs::{self, File};
use std::io::{BufRead, BufReader, Error, Seek, SeekFrom};
use std::path::PathBuf;

#[derive(Serialize, Deserialize)]
struct Bookmark {
    path: PathBuf,
    position: u64,
}

fn main() -> Result<(), Error> {
    let name = format!("diary-{}.txt", std::process::id());
    let path = std::env::temp_dir().join(&name);
    fs::write(&path, "monday\ntuesday\nwednesday\n")?;

    let mut file = BufReader::new(File::open(&path)?);
    let mut line = String::new();
    file.read_line(&mut line)?;
    println!("read: {line:?}");
    let position = file.stream_position()?;
    let saved = serde_json::to_string(&Bookmark { path, position })?;

    let Bookmark { path, position } = serde_json::from_str(&saved)?;
    println!(
        "saved: position {position}, name {}",
        path.ends_with(name)
    );
    let mut file = BufReader::new(File::open(&path)?);
    file.seek(SeekFrom::Start(position))?;
    line.clear();
    file.read_line(&mut line)?;
    println!("read on: {line:?}");

    fs::remove_file(&path)?;
    if let Err(error) = File::open(&path) {
        println!("file gone: {}", error.kind());
    }
    Ok(())
}
