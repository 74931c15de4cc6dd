use std::rc::Rc;

fn main() {
    let price = Rc::new(5);
    let watched = Rc::downgrade(&price);
    println!("{}", *watched + 1);
}
