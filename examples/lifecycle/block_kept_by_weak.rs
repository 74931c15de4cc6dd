//! The value is gone, a `Weak` remains: is the memory back?

#![allow(unsafe_code)] // An allocator cannot be written without it.

use std::alloc::{GlobalAlloc, Layout, System};
use std::rc::Rc;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

static LIVE: AtomicUsize = AtomicUsize::new(0);

struct Counting;

#[global_allocator]
static ALLOCATOR: Counting = Counting;

// SAFETY: every request goes to the system's allocator unchanged.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        LIVE.fetch_add(layout.size(), Relaxed);
        // SAFETY: the caller's promise about `layout` is passed on.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        LIVE.fetch_sub(layout.size(), Relaxed);
        // SAFETY: `pointer` came from `System.alloc` with this layout.
        unsafe { System.dealloc(pointer, layout) }
    }
}

fn watch<T>(label: &str, make: fn() -> T) {
    let before = LIVE.load(Relaxed);
    let value = Rc::new(make());
    let weak = Rc::downgrade(&value);
    let held = LIVE.load(Relaxed) - before;
    drop(value);
    let gone = weak.upgrade().is_none();
    let kept = LIVE.load(Relaxed) - before;
    drop(weak);
    let end = LIVE.load(Relaxed) - before;
    println!("{label}: {held} bytes");
    println!("  value gone: {gone}, block kept: {kept} bytes");
    println!("  last weak dropped: {end} bytes");
}

fn main() {
    watch("array of 1000 in the block", || [0_u8; 1000]);
    watch("vector of 1000 beside it", || vec![0_u8; 1000]);
}
