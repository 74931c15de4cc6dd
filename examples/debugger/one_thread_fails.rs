//! One of two threads fails. Who notices, and when?

use std::thread::Builder;

fn work(name: &str) -> usize {
    assert!(name != "Grace", "no work for {name}");
    name.len()
}

fn main() {
    for name in ["Ada", "Grace"] {
        let thread = Builder::new()
            .name(name.to_string())
            .spawn(move || work(name))
            .expect("a thread can be started");
        match thread.join() {
            Ok(number) => println!("joined: {number}"),
            Err(payload) => {
                let text = payload.downcast_ref::<String>();
                println!("joined: failed, {text:?}");
            }
        }
    }
    println!("the program goes on");
}
