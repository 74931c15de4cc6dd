use std::rc::Rc;
use std::thread;

fn main() {
    let numbers = Rc::new(vec![1, 2, 3]);
    let other = Rc::clone(&numbers);
    let reader = thread::spawn(move || other.len());
    println!("{}", numbers.len() + reader.join().unwrap());
}
