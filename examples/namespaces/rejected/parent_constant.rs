//! The module stands inside the file. Does it see the file's names?

const UNIT: &str = "metre";

mod other {
    pub fn show() -> &'static str {
        UNIT
    }
}

fn main() {
    println!("{UNIT} {}", other::show());
}
