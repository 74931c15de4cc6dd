//! Whose line is named, the one that noticed or the one that called?

use std::panic::Location;

#[track_caller]
fn checked(percent: u32) -> u32 {
    if percent > 100 {
        let caller = Location::caller();
        println!("line {}: {percent} %?", caller.line());
    }
    percent.min(100)
}

fn wrapper() -> u32 {
    checked(300)
}

fn main() {
    checked(50);
    checked(200);
    wrapper();
    let empty: [u32; 0] = [];
    empty.first().unwrap();
}
