//! Notes of mine on standards.

pub const FAVOURITE: u32 = 4;
