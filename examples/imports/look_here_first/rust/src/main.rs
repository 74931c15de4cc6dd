//! What can the environment of a build change?

#[cfg(mine)]
fn dumps() -> &'static str {
    "mine"
}

#[cfg(not(mine))]
fn dumps() -> &'static str {
    "[1]"
}

fn main() {
    let colour = option_env!("COLOUR").unwrap_or("no colour");
    println!("{}, {colour}", dumps());
}
