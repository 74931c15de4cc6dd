//! My itoa. It has what the program needs of the other.

pub struct Buffer;

impl Buffer {
    #[allow(clippy::new_without_default, reason = "as theirs")]
    pub fn new() -> Self {
        Self
    }

    pub fn format(&mut self, _number: i32) -> &str {
        "mine"
    }
}
