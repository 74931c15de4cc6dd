//! A hundred orders are read. How often is memory asked for?

#![allow(unsafe_code)] // An allocator cannot be written without it.
#![allow(dead_code, reason = "another program's main function")]

use rkyv::rancor::Error;
use rkyv::vec::ArchivedVec;
use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

#[path = "orders.rs"]
mod orders;

use orders::{ArchivedOrder, Order};

static CALLS: AtomicUsize = AtomicUsize::new(0);

struct Counting;

#[global_allocator]
static ALLOCATOR: Counting = Counting;

// SAFETY: every request goes to the system's allocator unchanged.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        CALLS.fetch_add(1, Relaxed);
        // SAFETY: the caller's promise about `layout` is passed on.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: `pointer` came from `System.alloc` with this layout.
        unsafe { System.dealloc(pointer, layout) }
    }
}

fn count<T>(label: &str, read: impl Fn() -> T) {
    let before = CALLS.load(Relaxed);
    let read = read();
    println!("{:>6} {label}", CALLS.load(Relaxed) - before);
    drop(read);
}

fn main() {
    let orders = orders::orders(100);
    let json = serde_json::to_string(&orders).unwrap();
    let postcard = postcard::to_stdvec(&orders).unwrap();
    let archive = rkyv::to_bytes::<Error>(&orders).unwrap();

    count("JSON, Value", || {
        serde_json::from_str::<serde_json::Value>(&json)
    });
    count("JSON, from_reader", || {
        serde_json::from_reader::<_, Vec<Order>>(json.as_bytes())
    });
    count("JSON, from_slice", || {
        serde_json::from_slice::<Vec<Order>>(json.as_bytes())
    });
    count("JSON, from_str", || {
        serde_json::from_str::<Vec<Order>>(&json)
    });
    count("postcard", || postcard::from_bytes::<Vec<Order>>(&postcard));
    count("clone", || orders.clone());
    count("rkyv, checked", || {
        rkyv::access::<ArchivedVec<ArchivedOrder>, Error>(&archive)
    });
}
