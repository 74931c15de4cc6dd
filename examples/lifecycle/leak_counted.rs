//! Serve a hundred requests: how many blocks stay behind?

#![allow(unsafe_code)] // An allocator cannot be written without it.

use std::alloc::{GlobalAlloc, Layout, System};
use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

static LIVE: AtomicUsize = AtomicUsize::new(0);

struct Counting;

#[global_allocator]
static ALLOCATOR: Counting = Counting;

// SAFETY: every request goes to the system's allocator unchanged.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        LIVE.fetch_add(1, Relaxed);
        // SAFETY: the caller's promise about `layout` is passed on.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        LIVE.fetch_sub(1, Relaxed);
        // SAFETY: `pointer` came from `System.alloc` with this layout.
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[derive(Default)]
struct Request {
    reply: RefCell<Option<Box<dyn Any>>>,
}

fn blocks_left(reply_to: fn(&Rc<Request>) -> Box<dyn Any>) -> usize {
    let before = LIVE.load(Relaxed);
    for _ in 0..100 {
        let request = Rc::new(Request::default());
        *request.reply.borrow_mut() = Some(reply_to(&request));
    }
    LIVE.load(Relaxed) - before
}

fn main() {
    let counted = blocks_left(|request| Box::new(Rc::clone(request)));
    println!("counted: {counted} blocks left");
    let weak = blocks_left(|request| Box::new(Rc::downgrade(request)));
    println!("weak: {weak} blocks left");
}
