//! A line that is not logged: was its argument computed all the same?

use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

static CALLS: AtomicU32 = AtomicU32::new(0);

fn report() -> String {
    CALLS.fetch_add(1, Relaxed);
    "a long report".to_string()
}

fn main() {
    env_logger::builder()
        .format_timestamp(None)
        .filter_level(log::LevelFilter::Info)
        .init();
    log::debug!("{}", report());
    println!("in the macro: {}", CALLS.load(Relaxed));

    let text = report();
    log::debug!("{text}");
    println!("before it: {}", CALLS.load(Relaxed));

    if log::log_enabled!(log::Level::Debug) {
        log::debug!("{}", report());
    }
    log::info!("{}", report());
    println!("logged: {}", CALLS.load(Relaxed));
}
