//! Two own each other, and every other owner goes. Who is there?

use std::cell::RefCell;
use std::rc::Rc;

struct Person {
    name: &'static str,
    friend: RefCell<Option<Rc<Person>>>,
}

fn person(name: &'static str) -> Rc<Person> {
    Rc::new(Person { name, friend: RefCell::new(None) })
}

fn meet() {
    let anna = person("Anna");
    let ben = person("Ben");
    //@ apart: Two people, each owned by one variable.
    *anna.friend.borrow_mut() = Some(Rc::clone(&ben));
    *ben.friend.borrow_mut() = Some(Rc::clone(&anna));
    //@ together: Each is owned by a variable and by the other: two and
    //@ two.
    println!("{} and {}", anna.name, ben.name);
}

fn main() {
    meet();
    //@ unreachable: The variables have gone. Each is still owned once,
    //@ by the other.
    println!("no variable is left");
    println!("nobody comes to collect");
}
//@ afterwards (end): The program ends, and both are still there.
