//! A condition with a slip of the pen.
#![deny(unexpected_cfgs)]

fn main() {
    if cfg!(unx) {
        println!("made for Unix");
    }
}
