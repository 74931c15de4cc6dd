//! Generic code, traits, modules, threads, and a panic that is caught before one that is not.

use std::cell::RefCell;
use std::fmt::Display;
use std::rc::{Rc, Weak};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;

static CALLS: AtomicUsize = AtomicUsize::new(0);
const LIMIT: usize = 2;

macro_rules! square {
    ($number:expr) => {
        $number * $number
    };
}

mod inner {
    pub fn next(number: i32) -> i32 {
        let next = number + 1;
        next
    }
}

trait Speak {
    fn name(&self) -> String;

    fn speak(&self) -> String {
        let name = self.name();
        format!("{name}!")
    }
}

struct Dog;

impl Speak for Dog {
    fn name(&self) -> String {
        String::from("dog")
    }
}

fn joined<T: Display>(items: &[T]) -> String {
    CALLS.fetch_add(1, Ordering::Relaxed);
    let mut text = String::new();
    for item in items {
        text.push_str(&item.to_string());
    }
    text
}

fn risky(numbers: &[i32], index: usize) -> i32 {
    let owned = String::from("dropped while unwinding");
    let number = numbers[index];
    drop(owned);
    number
}

struct Node {
    name: &'static str,
    next: RefCell<Option<Rc<Node>>>,
    back: RefCell<Weak<Node>>,
}

fn node(name: &'static str) -> Rc<Node> {
    Rc::new(Node {
        name,
        next: RefCell::new(None),
        back: RefCell::new(Weak::new()),
    })
}

fn leak() {
    let one = node("one");
    let two = node("two");
    *one.next.borrow_mut() = Some(Rc::clone(&two));
    *two.next.borrow_mut() = Some(Rc::clone(&one));
    *two.back.borrow_mut() = Rc::downgrade(&one);
    println!("{} {}", one.name, Rc::strong_count(&two));
}

fn closures() -> Vec<Box<dyn Fn() -> i32>> {
    let mut made: Vec<Box<dyn Fn() -> i32>> = Vec::new();
    for number in 0..2 {
        made.push(Box::new(move || number * 10));
    }
    made
}

fn main() {
    let four = square!(2);
    let five = inner::next(four);
    let dog = Dog;
    let said = dog.speak();
    let numbers = joined(&[1, 2]);
    let letters = joined(&["x", "y"]);
    println!("{LIMIT} {five} {said} {numbers} {letters}");
    leak();
    for make in &closures() {
        println!("{}", make());
    }
    let total = Arc::new(Mutex::new(0));
    let handle = {
        let total = Arc::clone(&total);
        thread::spawn(move || {
            let mut guard = total.lock().unwrap();
            *guard += 1;
        })
    };
    handle.join().unwrap();
    println!("{}", *total.lock().unwrap());
    let (first, rest) = match [1, 2, 3].as_slice() {
        [first, rest @ ..] => (*first, rest.len()),
        [] => (0, 0),
    };
    let sign = if first > 0 { "above" } else { "below" };
    println!("{sign} {rest}");
    let caught = std::panic::catch_unwind(|| risky(&[1, 2], 5));
    println!("{}", caught.is_err());
    let nothing: Option<i32> = None;
    nothing.expect("nothing is there");
}
