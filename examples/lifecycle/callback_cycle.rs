//! A window keeps a callback. What does the callback keep?

use std::cell::RefCell;
use std::rc::{Rc, Weak};

struct Window {
    title: &'static str,
    on_click: RefCell<Option<Box<dyn Fn()>>>,
}

impl Window {
    fn new(title: &'static str) -> Rc<Window> {
        let on_click = RefCell::new(None);
        Rc::new(Window { title, on_click })
    }

    fn click(&self) {
        if let Some(callback) = &*self.on_click.borrow() {
            callback();
        }
    }
}

fn counted() -> Weak<Window> {
    let window = Window::new("counted");
    let owner = Rc::clone(&window);
    let callback = move || println!("clicked: {}", owner.title);
    *window.on_click.borrow_mut() = Some(Box::new(callback));
    window.click();
    Rc::downgrade(&window)
}

fn weak() -> Weak<Window> {
    let window = Window::new("weak");
    let owner = Rc::downgrade(&window);
    let callback = move || {
        if let Some(window) = owner.upgrade() {
            println!("clicked: {}", window.title);
        }
    };
    *window.on_click.borrow_mut() = Some(Box::new(callback));
    window.click();
    Rc::downgrade(&window)
}

fn main() {
    for make in [counted, weak] {
        let alive = make().upgrade().is_some();
        println!("  still alive: {alive}");
    }
}
