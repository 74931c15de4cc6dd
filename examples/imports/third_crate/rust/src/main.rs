//! The circle is cut: both know a third, and not each other.
use customers::Customer;
use orders::Order;

fn main() {
    let ann = Customer("Ann");
    let order = Order { customer: &ann };
    println!("{}", order.label());
}
