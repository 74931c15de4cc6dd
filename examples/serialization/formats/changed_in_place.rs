//! One price in a thousand orders changes. What is written anew?

use rkyv::munge::munge;
use rkyv::rancor::Error;
use rkyv::vec::ArchivedVec;
use rkyv::{Archive, Serialize, access, access_mut};

#[derive(Archive, Serialize)]
struct Order {
    id: u64,
    price: f64,
}

type Orders = ArchivedVec<ArchivedOrder>;

fn main() -> Result<(), Error> {
    let order = |id| Order { id, price: 2.5 };
    let orders: Vec<Order> = (0..1_000).map(order).collect();
    let mut bytes = rkyv::to_bytes::<Error>(&orders)?;
    let before = bytes.clone();

    let orders = access_mut::<Orders, Error>(&mut bytes)?;
    let order = ArchivedVec::as_slice_seal(orders).index(700);
    munge!(let ArchivedOrder { mut price, .. } = order);
    *price = 3.5.into();

    let changed = before.iter().zip(bytes.iter());
    let changed = changed.filter(|(old, new)| old != new).count();
    println!("bytes that differ: {changed} of {}", bytes.len());
    let orders = access::<Orders, Error>(&bytes)?;
    println!("order {}: {}", orders[700].id, orders[700].price);
    Ok(())
}
