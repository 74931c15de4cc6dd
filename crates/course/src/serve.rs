//! `course serve`: the book in the browser, built anew at every change.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

use live::{Port, Server};

use crate::rebuild::{Rebuild, report};

/// Serves until interrupted, on `port` or the first free one from 3000.
pub(crate) fn serve(root: &Path, port: Option<u16>, open: bool) -> Result<(), Box<dyn Error>> {
    let site = root.join("target/book");
    let next = root.join("target/book.next");
    let commands = Arc::default();
    let started = Instant::now();
    let built = press::build(root, &next, &commands);
    let wanted = port.map_or_else(Port::default, Port::Exactly);
    let server = Server::bind(wanted, &site)?;
    let reloader = server.reloader();
    match built {
        Ok(()) => {
            reloader.publish(&next)?;
            println!("the book was built in {:.1?}", started.elapsed());
        }
        Err(problems) => report(&reloader, &problems),
    }
    let watched: Vec<PathBuf> = [
        "src",
        "examples",
        "theme",
        "benches",
        "book.toml",
        "syllabus.toml",
    ]
    .into_iter()
    .map(|name| root.join(name))
    .filter(|path| path.exists())
    .collect();
    let mut rebuild = Rebuild::new(root, &reloader, &commands)?;
    let rebuild = move |changed: Vec<PathBuf>| rebuild.after(&changed);
    let _watch = live::watch(&watched, live::DEBOUNCE, rebuild)?;
    let url = server.url();
    if port.is_none() && server.address().port() != live::DEFAULT_PORT {
        println!(
            "port {} is taken by another program; the next free one will do",
            live::DEFAULT_PORT
        );
    }
    println!("the book is open at {url} (ctrl-c ends it)");
    if open && let Err(error) = live::open_in_browser(&url) {
        eprintln!("{error}");
    }
    server.run()?;
    Ok(())
}
