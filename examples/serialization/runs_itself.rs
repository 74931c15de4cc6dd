//! A program starts itself again. What does the second run find?
use std::env::{args, current_exe, var};
use std::process::Command;

fn report(who: &str, numbers: &[i32]) {
    let mood = var("MOOD").ok();
    let given: Vec<_> = args().skip(1).collect();
    println!("{who}: {numbers:?}, mood {mood:?}, given {given:?}");
}

fn main() -> std::io::Result<()> {
    let mut numbers = vec![1, 2, 3];
    if args().nth(1).as_deref() == Some("child") {
        report("child", &numbers);
    } else {
        numbers.push(4);
        report("parent", &numbers);
        let mut command = Command::new(current_exe()?);
        command.arg("child").env("MOOD", "good");
        println!("the child ended with {}", command.status()?);
    }
    Ok(())
}
