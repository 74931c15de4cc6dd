//! Can a value that exists become something else?

use std::ptr::from_ref;

enum Animal {
    Caterpillar { length: u32 },
    Butterfly { colour: String },
}

impl Animal {
    fn how(&self) -> String {
        match self {
            Animal::Caterpillar { length } => {
                format!("crawls, {length} mm")
            }
            Animal::Butterfly { colour } => format!("flies, {colour}"),
        }
    }

    fn hatch(&mut self) {
        *self = Animal::Butterfly { colour: "blue".to_string() };
    }
}

fn main() {
    let mut animal = Animal::Caterpillar { length: 30 };
    let place = from_ref(&animal);
    println!("{}", animal.how());
    animal.hatch();
    println!("{}", animal.how());
    println!("same place: {}", from_ref(&animal) == place);
}
