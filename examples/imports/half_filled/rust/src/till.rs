use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

pub static TOTAL: AtomicU32 = AtomicU32::new(0);

pub fn sell(price: u32) {
    TOTAL.fetch_add(price, Relaxed);
}
