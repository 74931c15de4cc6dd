//! Bring in a module, and later the module with one of its traits.

use std::fmt;
use std::fmt::{self, Display};

fn shown(value: impl Display) -> Result<String, fmt::Error> {
    Ok(value.to_string())
}

fn main() {
    println!("{:?}", shown(3));
}
