//! Instruction counts.

fn main() {}
