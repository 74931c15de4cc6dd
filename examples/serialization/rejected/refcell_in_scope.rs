use std::cell::RefCell;
use std::thread;

fn main() {
    let counter = RefCell::new(0);
    thread::scope(|scope| {
        scope.spawn(|| *counter.borrow_mut() += 1);
    });
    println!("{counter:?}");
}
