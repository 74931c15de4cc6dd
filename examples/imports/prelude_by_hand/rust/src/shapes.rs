//! Shapes, and which of them are ready.

pub struct Square(pub u32);

pub trait Area {
    fn area(&self) -> u32;
}

impl Area for Square {
    fn area(&self) -> u32 {
        self.0 * self.0
    }
}

#[derive(Debug)]
pub struct Draft;

pub mod prelude {
    pub use super::{Area, Square};
}
