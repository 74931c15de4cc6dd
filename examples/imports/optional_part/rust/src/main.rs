//! A part that may be missing.

#[cfg(feature = "emphasis")]
use emphasis::strong;

#[cfg(not(feature = "emphasis"))]
fn strong(text: &str) -> String {
    text.to_string()
}

fn main() {
    println!("{}", strong("late"));
    println!("with emphasis: {}", cfg!(feature = "emphasis"));
}
