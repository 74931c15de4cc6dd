//! A program copies itself elsewhere, and runs the copy.

mod shapes;

use std::process::Command;
use std::{env, fs, io, process};

fn main() -> io::Result<()> {
    let place = env::args().nth(1).unwrap_or("here".into());
    println!("{place} begins");
    println!("{place} has the area {}", shapes::area(3));

    if place == "here" {
        let name = format!("moved_{}", process::id());
        let folder = env::temp_dir().join(name);
        fs::create_dir(&folder)?;
        let copy = folder.join("program");
        fs::copy(env::current_exe()?, &copy)?;
        Command::new(&copy).arg("elsewhere").status()?;
        fs::remove_dir_all(&folder)?;
    }
    Ok(())
}
