use crate::foo::SPAM;

pub const HAM: u32 = 2;

pub fn total() -> u32 {
    SPAM + HAM
}
