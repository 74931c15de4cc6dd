//! A fridge is opened for one block. What is left afterwards?

use std::cell::Cell;

struct Fridge {
    is_open: Cell<bool>,
}

struct Door<'a>(&'a Fridge);

fn open(fridge: &Fridge) -> Door<'_> {
    fridge.is_open.set(true);
    Door(fridge)
}

impl Drop for Door<'_> {
    fn drop(&mut self) {
        //@ shutting: At the end of the block the guard is being
        //@ dropped; the next line shuts the fridge.
        self.0.is_open.set(false);
    }
}

fn main() {
    let fridge = Fridge { is_open: Cell::new(false) };
    {
        let _door = open(&fridge);
        //@ open: The guard refers to the fridge, and the fridge is
        //@ open.
        println!("open: {}", fridge.is_open.get());
    }
    //@ after: The fridge is shut, and the guard is gone.
    println!("open: {}", fridge.is_open.get());
}
