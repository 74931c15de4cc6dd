//! One record, four ways to write it. What is in the bytes?

use serde::Serialize;
use std::error::Error;

#[derive(Serialize)]
struct Record {
    id: u32,
    name: String,
    score: f64,
    active: bool,
}

fn main() -> Result<(), Box<dyn Error>> {
    let name = "Ada".to_string();
    let record = Record { id: 300, name, score: 1.5, active: true };
    let standard = bincode::config::standard();
    let written = [
        ("json", serde_json::to_vec(&record)?),
        ("bincode", bincode::serde::encode_to_vec(&record, standard)?),
        ("postcard", postcard::to_stdvec(&record)?),
        ("bitcode", bitcode::serialize(&record)?),
    ];
    for (form, data) in &written {
        let named = data.windows(5).any(|part| part == b"score");
        println!("{form}: {} bytes, names {named}", data.len());
    }
    for (form, data) in &written[1..] {
        let hex: Vec<_> =
            data.iter().map(|byte| format!("{byte:02x}")).collect();
        println!("{form}: {}", hex.join(" "));
    }
    Ok(())
}
