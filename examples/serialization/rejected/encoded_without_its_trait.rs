use bincode::config::standard;
use serde::Serialize;

#[derive(Serialize)]
struct Order {
    id: u64,
    price: f64,
}

fn main() {
    let order = Order { id: 300, price: 2.5 };
    let bytes = bincode::encode_to_vec(&order, standard());
    println!("{bytes:?}");
}
