//! An owner dies. What becomes of its two fields?

use std::rc::Rc;

struct Witness(&'static str);

impl Drop for Witness {
    fn drop(&mut self) {
        println!("  {} dies", self.0);
    }
}

struct Owner {
    _own: Witness,
    _shared: Rc<Witness>,
}

impl Drop for Owner {
    fn drop(&mut self) {
        println!("  owner dies");
    }
}

fn main() {
    let shared = Rc::new(Witness("shared field"));
    let owner = Owner {
        _own: Witness("own field"),
        _shared: Rc::clone(&shared),
    };
    println!("the owner goes");
    drop(owner);
    println!("still alive: {}", shared.0);
    drop(shared);
    println!("end");
}
