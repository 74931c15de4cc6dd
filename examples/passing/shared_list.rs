//! Two cooks keep one list. What does it take?

use std::cell::RefCell;
use std::rc::Rc;

type Shared = Rc<RefCell<Vec<&'static str>>>;

struct Cook {
    needed: Shared,
}

impl Cook {
    fn add(&self, item: &'static str) {
        self.needed.borrow_mut().push(item);
    }
}

fn main() {
    let needed = Rc::new(RefCell::new(vec!["salt"]));
    let ann = Cook { needed: Rc::clone(&needed) };
    let ben = Cook { needed }; // moved: the name is gone
    ann.add("eggs");
    ben.add("milk");
    println!("ann reads: {:?}", ann.needed.borrow());
    println!("ben reads: {:?}", ben.needed.borrow());
    println!("one list: {}", Rc::ptr_eq(&ann.needed, &ben.needed));
    println!("owners: {}", Rc::strong_count(&ben.needed));
    drop(ann);
    println!("without ann: {:?}", ben.needed.borrow());
    println!("owners: {}", Rc::strong_count(&ben.needed));

    let words = |bytes| bytes / size_of::<usize>();
    println!("a Vec: {} words", words(size_of::<Vec<i32>>()));
    let cell = words(size_of::<RefCell<Vec<i32>>>());
    println!("in a RefCell: {cell} words");
}
