#![deny(unused_must_use)]

use std::sync::Mutex;

fn main() {
    let lock = Mutex::new(0);
    lock.lock().unwrap();
    println!("this is not protected");
}
