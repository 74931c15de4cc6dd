//! Settings that are checked when they are compiled.

pub const WORKERS: usize = 0;

const _: () = assert!(WORKERS > 0, "no workers");
