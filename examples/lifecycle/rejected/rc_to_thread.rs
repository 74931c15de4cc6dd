// Another owner, in another thread.
use std::rc::Rc;
use std::thread;

fn main() {
    let readings = Rc::new(vec![1, 2, 3]);
    let theirs = Rc::clone(&readings);
    let thread = thread::spawn(move || println!("{theirs:?}"));
    thread.join().expect("no panic");
    println!("{readings:?}");
}
