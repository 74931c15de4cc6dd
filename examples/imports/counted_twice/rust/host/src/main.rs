//! Host and plugin count. How many counters are there?

use counter::count;
use libloading::{Error, Library, Symbol, library_filename};

type Count = extern "C" fn() -> u32;

fn main() -> Result<(), Error> {
    let host = std::env::current_exe().expect("the host's path");
    let file = host.with_file_name(library_filename("plugin"));
    // SAFETY: our own plugin; both functions have these types.
    let plugin = unsafe { Library::new(file)? };
    let own: Symbol<Count> = unsafe { plugin.get("count")? };
    let with: Symbol<extern "C" fn(Count) -> u32> =
        unsafe { plugin.get("count_with")? };

    println!("the host counts: {} {}", count(), count());
    println!("the plugin counts: {}", own());
    println!("with the host's function: {}", with(count));
    Ok(())
}
