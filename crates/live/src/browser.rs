//! `--open`: shows the book in the reader's browser.

use std::io;

/// Opens `url` in the default browser and does not wait for it.
pub fn open_in_browser(url: &str) -> io::Result<()> {
    open::that_detached(url).map_err(|error| {
        io::Error::new(
            error.kind(),
            format!("no browser could be started ({error}): open {url} by hand"),
        )
    })
}
