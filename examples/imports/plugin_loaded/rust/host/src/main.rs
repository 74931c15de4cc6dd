//! Load a library whose name is known only now.

use libloading::{Error, Library, Symbol, library_filename};

type Area = extern "C" fn(u32, u32) -> u32;

fn call(name: &str, function: &str) -> Result<u32, Error> {
    let host = std::env::current_exe().expect("the host's path");
    let file = host.with_file_name(library_filename(name));
    // SAFETY: our own plugin; loading it runs no code of its own.
    let library = unsafe { Library::new(file)? };
    // SAFETY: the plugin declares `area` with this very type.
    let area: Symbol<Area> = unsafe { library.get(function)? };
    Ok(area(3, 4))
}

fn describe(name: &str, function: &str) -> String {
    match call(name, function) {
        Ok(area) => area.to_string(),
        Err(Error::DlOpen { .. }) => "no such file".to_string(),
        Err(Error::DlSym { .. }) => "no such function".to_string(),
        Err(other) => other.to_string(),
    }
}

fn main() {
    println!("plugin, area: {}", describe("plugin", "area"));
    println!("nothing, area: {}", describe("nothing", "area"));
    println!("plugin, volume: {}", describe("plugin", "volume"));
}
