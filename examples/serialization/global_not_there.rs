//! A global is set when the program starts. What has the child?
use std::env::{args, current_exe};
use std::process::Command;
use std::sync::OnceLock;
use std::thread;

static SETTING: OnceLock<String> = OnceLock::new();

fn main() -> std::io::Result<()> {
    if args().nth(1).as_deref() == Some("child") {
        print!("{:?}", SETTING.get());
        return Ok(());
    }
    SETTING.get_or_init(|| "set by main".to_string());
    let seen = thread::spawn(|| SETTING.get()).join();
    println!("thread: {:?}", seen.ok().flatten());

    let child = Command::new(current_exe()?).arg("child").output()?;
    println!("process: {}", String::from_utf8_lossy(&child.stdout));
    Ok(())
}
