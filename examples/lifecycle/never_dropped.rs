//! Three values that are given up without a destructor, and one that
//! changes its mind.

use std::mem::{self, ManuallyDrop};

struct Noisy(&'static str);

impl Drop for Noisy {
    fn drop(&mut self) {
        println!("destructor of the {} value", self.0);
    }
}

fn main() {
    mem::forget(Noisy("forgotten"));
    println!("forgotten");

    let leaked: &'static mut Noisy =
        Box::leak(Box::new(Noisy("leaked")));
    leaked.0 = "renamed";
    println!("leaked, and still usable: {}", leaked.0);

    let kept_back = ManuallyDrop::new(Noisy("kept back"));
    println!("kept back, and still usable: {}", kept_back.0);

    let released = ManuallyDrop::new(Noisy("released"));
    drop(ManuallyDrop::into_inner(released));
    println!("end of `main`");
}
