//! A worker is killed from outside. What does the caller hear?
use std::env::{args, current_exe};
use std::io::stdin;
use std::os::unix::process::ExitStatusExt;
use std::process::{Command, Stdio, exit};

fn main() -> std::io::Result<()> {
    if args().nth(1).as_deref() == Some("child") {
        let read = stdin().read_line(&mut String::new())?;
        exit(if read == 0 { 3 } else { 0 });
    }
    let mut command = Command::new(current_exe()?);
    command.arg("child").stdin(Stdio::piped());

    let mut child = command.spawn()?;
    child.kill()?;
    let status = child.wait()?;
    println!("killed: {status}");
    println!("success: {}", status.success());
    println!("code: {:?}", status.code());
    println!("signal: {:?}", status.signal());

    let status = command.spawn()?.wait()?;
    println!("by itself: {status}");
    Ok(())
}
