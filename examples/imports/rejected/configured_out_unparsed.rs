//! A part that no platform compiles, and that is unfinished.

#[cfg(any())]
fn unfinished() {
    let total = ;
}

fn main() {
    println!("ready");
}
