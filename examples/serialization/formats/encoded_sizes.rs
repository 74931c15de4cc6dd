//! Three thousand orders in each format: how many bytes?

use rkyv::rancor;
use std::error::Error;

#[allow(dead_code, reason = "its main function is not called")]
#[path = "orders.rs"]
mod orders;

fn main() -> Result<(), Box<dyn Error>> {
    let orders = &orders::orders(3_000);
    let show = |form: &str, bytes: &[u8]| {
        println!("{:>9} {form}", bytes.len());
    };
    show("JSON, indented", &serde_json::to_vec_pretty(orders)?);
    show("JSON", &serde_json::to_vec(orders)?);
    show("rkyv", &rkyv::to_bytes::<rancor::Error>(orders)?);
    show("wincode", &wincode::serialize(orders)?);
    let standard = bincode::config::standard();
    show("bincode 2", &bincode::encode_to_vec(orders, standard)?);
    show("postcard", &postcard::to_stdvec(orders)?);
    show("bitcode", &bitcode::encode(orders));
    Ok(())
}
