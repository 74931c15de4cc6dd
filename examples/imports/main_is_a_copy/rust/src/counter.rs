use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

static COUNT: AtomicU32 = AtomicU32::new(0);

pub fn bump() {
    COUNT.fetch_add(1, Relaxed);
}

pub fn seen() -> u32 {
    COUNT.load(Relaxed)
}
