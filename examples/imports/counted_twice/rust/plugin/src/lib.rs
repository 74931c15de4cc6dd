//! Counts, in its own way and in the host's.

#[unsafe(no_mangle)] // SAFETY: the only `count` that is exported.
pub extern "C" fn count() -> u32 {
    counter::count()
}

#[unsafe(no_mangle)] // SAFETY: the only `count_with`.
pub extern "C" fn count_with(count: extern "C" fn() -> u32) -> u32 {
    count()
}
