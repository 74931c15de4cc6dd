//! Three ways to leave a program. What is still done on the way?

use std::process::{self, Command};
use std::{env, io};

struct Noisy(&'static str);

impl Drop for Noisy {
    fn drop(&mut self) {
        println!("destructor of the {}", self.0);
    }
}

static STATIC: Noisy = Noisy("static");
thread_local!(static LOCAL: Noisy = const { Noisy("thread-local") });

fn leave(way: &str) {
    let _local = Noisy("local variable");
    LOCAL.with(|_| ()); // from here on it has to be dropped
    match way {
        "exit" => process::exit(0),
        "abort" => process::abort(),
        _ => assert_eq!(STATIC.0, "static"),
    }
}

fn main() -> io::Result<()> {
    if let Some(way) = env::args().nth(1) {
        leave(&way);
        return Ok(());
    }
    for way in ["return", "exit", "abort"] {
        println!("{way}:");
        let child =
            Command::new(env::current_exe()?).arg(way).output()?;
        for line in String::from_utf8_lossy(&child.stdout).lines() {
            println!("   {line}");
        }
    }
    Ok(())
}
