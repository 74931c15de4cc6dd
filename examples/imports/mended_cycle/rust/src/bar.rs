use crate::foo;
use crate::foo::SPAM;

pub const ONE: u32 = 1;

pub fn above() -> u32 {
    SPAM
}

pub fn inside() -> u32 {
    use crate::foo::SPAM as INNER;
    INNER
}

pub fn module() -> u32 {
    foo::SPAM
}
