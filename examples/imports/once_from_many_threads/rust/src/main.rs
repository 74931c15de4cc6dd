//! Eight threads need one static at once. How often is it made?

mod slow;

use std::sync::{Barrier, OnceLock};
use std::thread;

static SET_BY_ONE: OnceLock<i32> = OnceLock::new();

fn main() {
    let start = Barrier::new(8);
    let work = || {
        start.wait();
        (*slow::ANSWER, SET_BY_ONE.set(1).is_ok())
    };
    let results: Vec<(i32, bool)> = thread::scope(|scope| {
        let threads = [(); 8].map(|()| scope.spawn(work));
        threads.map(|thread| thread.join().unwrap()).to_vec()
    });
    let answers: Vec<i32> = results.iter().map(|r| r.0).collect();
    let sets = results.iter().filter(|result| result.1).count();
    println!("the threads got {answers:?}");
    println!("threads that could set the OnceLock: {sets}");
}
