//! The file changes. Who hears of it?

use std::path::PathBuf;
use std::sync::LazyLock;
use std::{env, fs, io, process};

static FILE: LazyLock<PathBuf> = LazyLock::new(|| {
    env::temp_dir().join(format!("page_width_{}", process::id()))
});

fn read() -> usize {
    fs::read_to_string(&*FILE).unwrap().trim().parse().unwrap()
}

static WIDTH: LazyLock<usize> = LazyLock::new(read);

fn main() -> io::Result<()> {
    fs::write(&*FILE, "40")?;
    let width = *WIDTH;
    println!("read: {} {width}", *WIDTH);

    fs::write(&*FILE, "72")?;
    println!("asked again: {} {width}", *WIDTH);
    println!("read again: {} {width}", read());
    fs::remove_file(&*FILE)
}
