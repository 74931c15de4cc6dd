//! An order goes into a text. Who knows what is to be done?

use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
enum Command {
    Double,
    Add(i64),
}

impl Command {
    fn run(self, number: i64) -> i64 {
        match self {
            Command::Double => 2 * number,
            Command::Add(other) => number + other,
        }
    }
}

fn main() -> Result<(), serde_json::Error> {
    let saved = serde_json::to_string(&Command::Double)?;
    println!("saved: {saved}");
    let loaded: Command = serde_json::from_str(&saved)?;
    println!("loaded: {}", loaded.run(10));

    let saved = serde_json::to_string(&Command::Add(5))?;
    println!("saved: {saved}");
    let loaded: Command = serde_json::from_str(&saved)?;
    println!("loaded: {}", loaded.run(10));

    if let Err(error) = serde_json::from_str::<Command>("\"Twice\"") {
        println!("renamed: {error}");
    }
    Ok(())
}
