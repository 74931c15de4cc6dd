//! The same order through bincode, which nobody maintains, and through
//! wincode. Are the bytes the same?

use bincode::config::{legacy, standard};
use std::error::Error;
use wincode::config::Configuration;

#[derive(
    Debug,
    PartialEq,
    bincode::Encode,
    bincode::Decode,
    wincode::SchemaWrite,
    wincode::SchemaRead,
)]
struct Order {
    id: u64,
    customer: String,
    price: f64,
    discount: Option<u32>,
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn main() -> Result<(), Box<dyn Error>> {
    let customer = "Grace".to_string();
    let order =
        Order { id: 300, customer, price: 2.5, discount: Some(7) };

    // The bytes of bincode 1: eight for an id, eight for a length.
    let old = bincode::encode_to_vec(&order, legacy())?;
    println!("{}", hex(&old));
    println!(
        "wincode writes it: {}",
        wincode::serialize(&order)? == old
    );
    let read: Order = wincode::deserialize(&old)?;
    println!("wincode reads it: {}", read == order);

    // Those of bincode 2: a small number takes a byte or three.
    let new = bincode::encode_to_vec(&order, standard())?;
    println!("{}", hex(&new));
    let config = Configuration::default().with_varint_encoding();
    let written = wincode::config::serialize(&order, config)?;
    println!("wincode writes it: {}", written == new);

    // Eight megabytes, first without being told.
    let many = vec![0.5; 1_000_000];
    let refused = wincode::config::serialize(&many, config);
    println!("{:?}", refused.err());
    let config = config.with_preallocation_size_limit::<10_000_000>();
    let written = wincode::config::serialize(&many, config)?;
    println!("with another limit: {} bytes", written.len());
    Ok(())
}
