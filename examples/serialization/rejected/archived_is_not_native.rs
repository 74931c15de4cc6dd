use rkyv::rancor::Error;
use rkyv::{Archive, Serialize};

#[derive(Archive, Serialize)]
struct Order {
    id: u64,
    price: f64,
}

fn main() -> Result<(), Error> {
    let order = Order { id: 300, price: 2.5 };
    let bytes = rkyv::to_bytes::<Error>(&order)?;
    let order = rkyv::access::<ArchivedOrder, Error>(&bytes)?;
    let price: f64 = order.price;
    println!("order {}: {price}", order.id);
    Ok(())
}
