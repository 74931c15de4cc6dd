use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

pub static LIMIT: AtomicU32 = AtomicU32::new(3);

pub fn raise_limit() {
    LIMIT.store(10, Relaxed);
}
