//! A guard gives the door back. What is left after the block?

use std::cell::Cell;

struct Door {
    is_open: Cell<bool>,
}

/// As long as this lives, the door is open.
struct Opened<'a>(&'a Door);

impl Door {
    fn open(&self) -> Opened<'_> {
        self.is_open.set(true);
        Opened(self)
    }
}

impl Drop for Opened<'_> {
    fn drop(&mut self) {
        self.0.is_open.set(false);
        println!("  closed; not told of any error");
    }
}

fn fail(door: &Door) -> Result<(), String> {
    let _guard = door.open();
    Err("stuck".to_owned())
}

fn main() {
    let door = Door { is_open: Cell::new(false) };
    println!("block:");
    {
        let _guard = door.open();
        println!("  open: {}", door.is_open.get());
    }
    println!("after the block:");
    println!("  no guard, open: {}", door.is_open.get());

    println!("block that fails:");
    if let Err(error) = fail(&door) {
        println!("  caught: {error}");
    }
}
