//! Two values that are made at first use, each from the other.

use std::cell::{LazyCell, OnceCell};
use std::panic::{catch_unwind, set_hook};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::sync::{Barrier, LazyLock};
use std::thread;
use std::time::Duration;

thread_local! {
    static EGG: LazyCell<u32> = LazyCell::new(|| HEN.with(|h| **h));
    static HEN: LazyCell<u32> = LazyCell::new(|| EGG.with(|e| **e));
}

static BEGUN: Barrier = Barrier::new(2);
static SPAM: LazyLock<u32> = LazyLock::new(|| *HAM + 1);
static HAM: LazyLock<u32> = LazyLock::new(|| {
    BEGUN.wait();
    *SPAM + 1
});

fn egg() -> u32 {
    EGG.with(|egg| **egg)
}

fn set_meanwhile() -> u32 {
    let cell = OnceCell::new();
    *cell.get_or_init(|| *cell.get_or_init(|| 1) + 1)
}

fn main() {
    set_hook(Box::new(|_| ())); // the panics are reported here:
    for (name, make) in
        [("LazyCell", egg as fn() -> u32), ("OnceCell", set_meanwhile)]
    {
        let panic = catch_unwind(make).unwrap_err();
        println!("{name}: {}", panic.downcast_ref::<&str>().unwrap());
    }

    let (sender, receiver) = channel();
    thread::spawn(move || sender.send(*SPAM));
    BEGUN.wait();
    let answer = receiver.recv_timeout(Duration::from_millis(500));
    let waiting = answer == Err(RecvTimeoutError::Timeout);
    println!("LazyLock: still waiting: {waiting}");
}
