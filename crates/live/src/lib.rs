//! The loopback server of the course: it serves the built book, reloads open pages, watches the sources.
//!
//! The site is read into memory whole and replaced whole, so a request never meets a half-written page and no
//! request path ever reaches the file system. What the server adds to a page (the reload script) is
//! added in memory: the files on disk stay the static site.
//!
//! ```no_run
//! # fn build(_into: &str) -> Result<(), String> { Ok(()) }
//! let server = live::Server::bind(live::Port::default(), "target/book")?;
//! println!("{}", server.url());
//! let reloader = server.reloader();
//! let _watch = live::watch(&["src".into()], live::DEBOUNCE, move |_changed| {
//!     match build("target/book.next") {
//!         Ok(()) => {
//!             if let Err(error) = reloader.publish("target/book.next") {
//!                 reloader.failed(&error.to_string());
//!             }
//!         }
//!         Err(message) => reloader.failed(&message),
//!     }
//! })?;
//! server.run()?; // until ctrl-c
//! # Ok::<(), std::io::Error>(())
//! ```

#![forbid(unsafe_code)]

mod browser;
mod publish;
mod server;
mod site;
mod watch;

pub use browser::open_in_browser;
pub use publish::Reloader;
pub use server::{DEFAULT_PORT, Port, Server};
pub use watch::{DEBOUNCE, Watch, watch};
