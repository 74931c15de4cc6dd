//! The constructor refuses odd numbers. Does loading call it?

use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
struct Even {
    value: u32,
}

impl Even {
    fn new(value: u32) -> Option<Even> {
        println!("new is called with {value}");
        value.is_multiple_of(2).then_some(Even { value })
    }
}

fn main() -> Result<(), postcard::Error> {
    let even = Even::new(4).expect("4 is even");
    let mut saved = postcard::to_stdvec(&even)?;
    let loaded: Even = postcard::from_bytes(&saved)?;
    println!("loaded: {}", loaded.value);

    saved[0] = 5;
    let loaded: Even = postcard::from_bytes(&saved)?;
    println!("loaded: {}", loaded.value);
    Ok(())
}
