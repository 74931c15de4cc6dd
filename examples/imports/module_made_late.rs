//! A program that does not exist when this one starts.

use std::path::Path;
use std::process::Command;
use std::{env, fs, io, process};

fn try_run(program: &Path) {
    match Command::new(program).output() {
        Ok(output) => {
            print!("{}", String::from_utf8_lossy(&output.stdout))
        }
        Err(error) => println!("{:?}", error.kind()),
    }
}

fn main() -> io::Result<()> {
    let folder = format!("made_late_{}", process::id());
    let folder = env::temp_dir().join(folder);
    fs::create_dir(&folder)?;
    let (source, program) =
        (folder.join("late.rs"), folder.join("late"));

    try_run(&program);
    let text = r#"fn main() { println!("hello"); }"#;
    fs::write(&source, text)?;
    try_run(&program);
    let compiled = Command::new("rustc")
        .arg(&source)
        .arg("-o")
        .arg(&program)
        .status()?;
    println!("rustc succeeded: {}", compiled.success());
    try_run(&program);
    fs::remove_dir_all(&folder)
}
