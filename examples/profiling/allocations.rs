//! An allocator that counts: what do two ways to fill a vector ask?

#![allow(unsafe_code)] // An allocator cannot be written without it.

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

static CALLS: AtomicUsize = AtomicUsize::new(0);
static LIVE: AtomicUsize = AtomicUsize::new(0);
static PEAK: AtomicUsize = AtomicUsize::new(0);

struct Counting;

#[global_allocator]
static ALLOCATOR: Counting = Counting;

// SAFETY: every request goes to the system's allocator unchanged.
// `realloc` keeps its default: our alloc, a copy, our dealloc.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        CALLS.fetch_add(1, Relaxed);
        let size = layout.size();
        let live = LIVE.fetch_add(size, Relaxed) + size;
        PEAK.fetch_max(live, Relaxed);
        // SAFETY: the caller's promise about `layout` is passed on.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        LIVE.fetch_sub(layout.size(), Relaxed);
        // SAFETY: `pointer` came from `System.alloc` with this layout.
        unsafe { System.dealloc(pointer, layout) }
    }
}

fn measure(label: &str, fill: fn() -> Vec<f64>) {
    let (calls, live) = (CALLS.load(Relaxed), LIVE.load(Relaxed));
    PEAK.store(live, Relaxed);
    let values = fill();
    let calls = CALLS.load(Relaxed) - calls;
    let kept = LIVE.load(Relaxed) - live;
    let peak = PEAK.load(Relaxed) - live;
    println!("{label}: {calls} allocations");
    println!("  {kept} bytes kept, {peak} at the peak");
    drop(values);
}

fn main() {
    measure("push", || {
        let mut values = Vec::new();
        for number in 0..10_000 {
            values.push(f64::from(number));
        }
        values
    });
    measure("collect", || (0..10_000).map(f64::from).collect());
}
