//! `course serve`: the book in the browser, built anew at every change.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use live::{Port, Server};
use press::Pages;

use crate::rebuild::Rebuild;

/// Serves until interrupted, on `port` or the first free one from 3000. The last book that was built
/// is open at once, or the first page of a new one; the book of today follows.
pub(crate) fn serve(root: &Path, port: Option<u16>, open: bool) -> Result<(), Box<dyn Error>> {
    let site = root.join("target/book");
    let commands = Arc::default();
    let wanted = port.map_or_else(Port::default, Port::Exactly);
    let server = Server::bind(wanted, &site)?;
    let reloader = server.reloader();
    if !site.join("index.html").is_file() {
        let first = root.join("target/book.pages");
        // What is wrong with the page, the whole book says.
        if press::build_pages(root, &first, &commands, Pages::First).is_ok() {
            reloader.preview(&first)?;
        }
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
    rebuild.whole();
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
