//! A saved error, and what it does not keep from being freed.

use std::backtrace::Backtrace;

struct Table;

impl Drop for Table {
    fn drop(&mut self) {
        println!("  table is freed");
    }
}

struct Failure {
    message: String,
    backtrace: Backtrace,
}

#[inline(never)]
fn work() -> Result<(), Failure> {
    let _table = Table;
    Err(Failure {
        message: "no such column".to_owned(),
        backtrace: Backtrace::force_capture(),
    })
}

fn main() {
    let mut saved = Vec::new();

    println!("caught, and let go:");
    if let Err(error) = work() {
        println!("  caught: {}", error.message);
    }
    println!("  after the handler");

    println!("caught, and saved:");
    if let Err(error) = work() {
        saved.push(error);
    }
    println!("  after the handler");
    let text = saved[0].backtrace.to_string();
    println!("  it still knows `work`: {}", text.contains("::work"));
    println!("  it knows `_table`: {}", text.contains("_table"));
}
