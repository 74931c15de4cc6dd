//! An object that can hand out itself, and is not its own owner.

use std::rc::{Rc, Weak};

struct Widget {
    name: &'static str,
    itself: Weak<Widget>,
}

impl Widget {
    fn new(name: &'static str) -> Rc<Widget> {
        Rc::new_cyclic(|itself| {
            let ready = itself.upgrade().is_some();
            println!("{name}, under construction: ready {ready}");
            let itself = itself.clone();
            Widget { name, itself }
        })
    }

    fn share(&self) -> Option<Rc<Widget>> {
        self.itself.upgrade()
    }
}

impl Drop for Widget {
    fn drop(&mut self) {
        println!("{}: dropped", self.name);
        println!("  can share itself: {}", self.share().is_some());
    }
}

fn main() {
    let slider = Widget::new("slider");
    let shared = slider.share();
    println!("strong: {}", Rc::strong_count(&slider));
    println!("weak: {}", Rc::weak_count(&slider));
    println!(
        "the same: {}",
        shared.is_some_and(|w| Rc::ptr_eq(&w, &slider))
    );
}
