//! Settings are replaced. Who has the new values?

mod settings;

use settings::{SETTINGS, reload};

fn main() {
    let taken = SETTINGS.read().unwrap().clone();
    reload(10);

    let now = SETTINGS.read().unwrap();
    println!("reloaded: {}", now.limit);
    println!("taken out before: {}", taken.limit);
    println!("left from before: {:?}", now.small);
}
