//! Two threads wait for a bell that nobody rings. Who waits where?

use std::process::exit;
use std::sync::mpsc::{Receiver, channel};
use std::thread::{Builder, sleep};
use std::time::Duration;

fn wait(bell: &Receiver<()>, floor: u32) {
    println!("to the {floor}. floor");
    bell.recv().expect("somebody holds the rope");
}

fn all_wait() {
    println!("main goes on");
}

fn main() {
    let mut ropes = vec![];
    for (name, floor) in [("ada", 1), ("grace", 2)] {
        let (rope, bell) = channel();
        ropes.push(rope);
        Builder::new()
            .name(name.to_string())
            .spawn(move || wait(&bell, floor))
            .expect("a thread can be started");
        sleep(Duration::from_millis(200));
    }
    all_wait();
    exit(0);
}
