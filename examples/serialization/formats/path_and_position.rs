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
    let folder = format!("bookmark-{}", std::process::id());
    let folder = std::env::temp_dir().join(folder);
    fs::create_dir_all(&folder)?;
    let path = folder.join("diary.txt");
    fs::write(&path, "monday\ntuesday\nwednesday\n")?;

    let mut file = BufReader::new(File::open(&path)?);
    let mut line = String::new();
    file.read_line(&mut line)?;
    println!("read: {line:?}");
    let position = file.stream_position()?;
    let saved = serde_json::to_string(&Bookmark { path, position })?;
    let shown = saved.replace(&*folder.to_string_lossy(), "FOLDER");
    println!("saved: {shown}");

    let Bookmark { path, position } = serde_json::from_str(&saved)?;
    let mut file = BufReader::new(File::open(&path)?);
    file.seek(SeekFrom::Start(position))?;
    line.clear();
    file.read_line(&mut line)?;
    println!("read on: {line:?}");

    fs::remove_dir_all(folder)?;
    if let Err(error) = File::open(&path) {
        println!("file gone: {}", error.kind());
    }
    Ok(())
}
