//! A counter that host and plugin both link with.

use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

static TOTAL: AtomicU32 = AtomicU32::new(0);

pub extern "C" fn count() -> u32 {
    TOTAL.fetch_add(1, Relaxed) + 1
}
