//! One thread reads the numbers while the other writes one of them.

use std::thread;

fn main() {
    let mut numbers = vec![3.0, 1.0, 2.0];
    thread::scope(|scope| {
        scope.spawn(|| println!("{numbers:?}"));
        scope.spawn(|| numbers[0] = 0.0);
    });
}
