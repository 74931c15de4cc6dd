//! One program, two runs: the environment says what is worth a line.

use log::{debug, error, info, warn};

mod store {
    pub fn save(items: usize) {
        log::trace!("opening the store");
        log::debug!("saving {items} items");
    }
}

fn main() {
    env_logger::builder().format_timestamp(None).init();
    error!("the disk is full");
    warn!("the disk is nearly full");
    info!("three items");
    debug!("main is about to save");
    store::save(3);
    println!("done");
}
