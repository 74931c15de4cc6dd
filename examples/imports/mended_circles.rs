//! Four circles, each of them cut in one place.

mod foo {
    pub const SPAM: u32 = crate::bar::HAM + 1;
    pub static EGGS: u32 = crate::bar::HAM + 10;
    pub use crate::bar::count;
}

mod bar {
    pub const HAM: u32 = 1; // no longer made from SPAM
    pub fn count(customer: &super::Customer) -> usize {
        customer.orders.len()
    }
}

struct Order {
    customer: String, // a name, not a customer
    dishes: u32,
}

#[derive(Default)]
struct Customer {
    orders: Vec<Order>,            // a Vec has a size
    invited_by: Option<Box<Self>>, // and so has a Box
}

fn main() {
    println!("constants: {} {}", foo::SPAM, bar::HAM);
    println!("static: {}", foo::EGGS);
    let ann = Customer::default();
    let invited_by = Some(Box::new(ann));
    let mut bob = Customer { invited_by, ..Customer::default() };
    bob.orders.push(Order { customer: "Bob".into(), dishes: 2 });
    let [first] = &bob.orders[..] else { return };
    println!("order: {} of {}", first.dishes, first.customer);
    println!("invited: {}", bob.invited_by.is_some());
    println!("re-exported: {} {}", foo::count(&bob), bar::count(&bob));
}
