//! A panic comes to the edge of an `extern "C"` function.

use std::os::unix::process::ExitStatusExt;
use std::panic::{catch_unwind, set_hook};
use std::process::{Command, Stdio};
use std::{env, io};

extern "C" fn divide(dividend: i32, divisor: i32) -> i32 {
    dividend / divisor
}

extern "C" fn divide_or(dividend: i32, divisor: i32) -> i32 {
    catch_unwind(|| dividend / divisor).unwrap_or(-1)
}

fn main() -> io::Result<()> {
    set_hook(Box::new(|_| eprintln!("a panic")));
    println!("seven by two: {}", divide(7, 2));
    if env::args().nth(1).is_some() {
        println!("one by zero: {}", divide(1, 0));
    }
    println!("caught inside: {}", divide_or(1, 0));

    let mut again = Command::new(env::current_exe()?);
    again.arg("again").stdout(Stdio::null()).stderr(Stdio::null());
    let signal = again.status()?.signal();
    println!("not caught: ended by signal {signal:?}");
    Ok(())
}
