//! Not-a-number and infinity. Does JSON have them?

use serde_json::from_str;
use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    let numbers = [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 1.5];
    let text = serde_json::to_string(&numbers)?;
    println!("JSON: {text}");
    if let Err(error) = from_str::<[f64; 4]>(&text) {
        println!("back: {error}");
    }
    if let Err(error) = from_str::<[f64; 1]>("[NaN]") {
        println!("Python's NaN: {error}");
    }

    let back: [Option<f64>; 4] = from_str(&text)?;
    println!("with Option: {back:?}");
    let bytes = postcard::to_stdvec(&numbers)?;
    let back: [f64; 4] = postcard::from_bytes(&bytes)?;
    println!("postcard: {back:?}");
    Ok(())
}
