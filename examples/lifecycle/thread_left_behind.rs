//! The program ends while a thread sleeps. What of its locals?

use std::sync::mpsc::{self, Sender};
use std::thread;

struct Noisy(&'static str);

impl Drop for Noisy {
    fn drop(&mut self) {
        println!("destructor in the {}", self.0);
    }
}

fn sleep_for_ever(name: &'static str, ready: &Sender<()>) {
    let _noisy = Noisy(name);
    ready.send(()).unwrap();
    loop {
        thread::park();
    }
}

fn finish(name: &'static str) {
    let _noisy = Noisy(name);
}

fn main() {
    let waited_for = thread::spawn(|| finish("finished thread"));
    waited_for.join().unwrap();

    let name = "sleeping thread";
    let (ready, wait) = mpsc::channel();
    thread::spawn(move || sleep_for_ever(name, &ready));
    wait.recv().unwrap();
    println!("end of the main thread");
}
