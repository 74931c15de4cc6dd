//! Work fails between opening and closing. Who closes?

use std::cell::Cell;
use std::num::ParseIntError;

/// `state` outlives the channel, so that we can look afterwards.
struct Channel<'a> {
    state: &'a Cell<&'static str>,
}

impl Channel<'_> {
    fn close(self) {
        self.state.set("closed by hand");
        // The destructor runs here too.
    }
}

impl Drop for Channel<'_> {
    fn drop(&mut self) {
        if self.state.get() == "open" {
            self.state.set("closed by the destructor");
        }
    }
}

fn plain(channel: Channel, text: &str) -> Result<(), ParseIntError> {
    text.parse::<i32>()?;
    channel.close();
    Ok(())
}

fn main() {
    for text in ["1", "no number"] {
        let state = Cell::new("open");
        let outcome = plain(Channel { state: &state }, text);
        println!("failed: {}; {}", outcome.is_err(), state.get());
    }
}
