//! Two modules, one `LEVEL` each. Whose does a function see?

const LEVEL: &str = "main's";
const UNIT: &str = "main's";

mod other {
    pub const LEVEL: &str = "other's";

    pub fn show() -> &'static str {
        LEVEL
    }

    pub fn show_unit() -> &'static str {
        super::UNIT
    }
}

fn main() {
    println!("here:               {LEVEL}");
    println!("other, from here:   {}", other::LEVEL);
    println!("other's function:   {}", other::show());
    println!("main's, from other: {}", other::show_unit());
}
