//! Read a setting once, where the module variable is declared.

use std::env::{self, VarError};

static HOME: Result<String, VarError> = env::var("HOME");

fn main() {
    println!("{HOME:?}");
}
