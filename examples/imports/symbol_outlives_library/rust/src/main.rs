//! Keep a function, and let go of its library.

use libloading::{Error, Library, Symbol};

type Area = extern "C" fn(u32, u32) -> u32;

fn main() -> Result<(), Error> {
    let area: Symbol<Area>;
    {
        let library = unsafe { Library::new("libplugin.so")? };
        area = unsafe { library.get("area")? };
    }
    println!("{}", area(5, 6));
    Ok(())
}
