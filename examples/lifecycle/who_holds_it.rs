//! Three orders are done with. One stays: who holds it?

use std::cell::RefCell;
use std::rc::{Rc, Weak};

struct Order {
    number: u32,
}

type Shelf = RefCell<Vec<Rc<Order>>>;

fn handle(number: u32, shelf: &Shelf) -> Weak<Order> {
    let order = Rc::new(Order { number });
    if number == 2 {
        shelf.borrow_mut().push(Rc::clone(&order));
    }
    Rc::downgrade(&order)
}

fn main() {
    let shelf = Shelf::default();
    let watched: Vec<_> =
        (1..=3).map(|number| handle(number, &shelf)).collect();

    for weak in &watched {
        if let Some(order) = weak.upgrade() {
            let holders = Rc::strong_count(&order) - 1;
            println!("still here: order {}", order.number);
            println!("holders: {holders}, and no way to ask who");

            let shelf = shelf.borrow();
            let here = shelf.iter().any(|o| Rc::ptr_eq(o, &order));
            println!("on the shelf, where I looked: {here}");
        }
    }
}
