//! Orders in bytes. Which of them are read to get at one name, and
//! where does the name lie?

use rkyv::rancor::Error;
use rkyv::{Archive, Deserialize, Serialize};

#[derive(Archive, Serialize, Deserialize)]
struct Order {
    id: u64,
    price: f64,
    customer: String,
}

fn order(id: u64) -> Order {
    let customer = format!("customer number {id}");
    Order { id, price: id as f64 / 2.0, customer }
}

fn main() -> Result<(), Error> {
    let orders: Vec<Order> = (0..1_000).map(order).collect();
    let bytes = rkyv::to_bytes::<Error>(&orders)?;
    println!("{} bytes", bytes.len());

    // Checked once, for all of it; then used where it lies.
    let found =
        rkyv::access::<rkyv::Archived<Vec<Order>>, Error>(&bytes)?;
    let order = &found[700];
    println!("order {}: {}", order.id, order.customer);
    let inside =
        bytes.as_ptr_range().contains(&order.customer.as_ptr());
    println!("the name lies in the bytes: {inside}");
    let sum: f64 =
        found.iter().map(|order| order.price.to_native()).sum();
    println!("sum of prices: {sum}");

    // What is to leave the bytes, or to change, is made anew.
    let mut own: Order = rkyv::deserialize::<_, Error>(order)?;
    own.customer.push_str(", changed");
    let inside = bytes.as_ptr_range().contains(&own.customer.as_ptr());
    println!("{}: in the bytes: {inside}", own.customer);
    Ok(())
}
