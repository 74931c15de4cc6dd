//! Ann follows Ben, and Ben follows Ann. Can that be written out?
use serde::Serialize;
use std::cell::RefCell;
use std::rc::Rc;

#[derive(Serialize)]
struct Person {
    name: &'static str,
    follows: RefCell<Option<Rc<Person>>>,
}

fn person(
    name: &'static str,
    follows: Option<Rc<Person>>,
) -> Rc<Person> {
    let follows = RefCell::new(follows);
    Rc::new(Person { name, follows })
}

fn main() {
    let ann = person("Ann", None);
    let ben = person("Ben", Some(Rc::clone(&ann)));
    *ann.follows.borrow_mut() = Some(ben);

    // A page of 90 bytes: whoever writes more gets an error.
    let mut page = [0; 90];
    let written = serde_json::to_writer(&mut page[..], &ann);
    println!("{}", String::from_utf8_lossy(&page));
    if let Err(error) = written {
        println!("JSON: {error}");
    }
    ann.follows.take();
}
