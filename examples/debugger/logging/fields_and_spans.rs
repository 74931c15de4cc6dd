//! Every line of a request carries its number, also those from below.

use tracing::{info, info_span, instrument, warn};

#[instrument]
fn pay(cents: u32) {
    info!("asked");
    if cents > 100 {
        warn!(limit = 100, "too much");
    }
}

fn main() {
    tracing_subscriber::fmt()
        .without_time()
        .with_ansi(false)
        .with_target(false)
        .init();
    info!("started");
    for (number, cents) in [(1, 50), (2, 300)] {
        let _inside = info_span!("request", number).entered();
        pay(cents);
    }
    info!(requests = 2, kind = ?Some("all"), "finished");
}
