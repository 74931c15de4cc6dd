use crate::bar;

pub const SPAM: u32 = 1;

pub fn total() -> u32 {
    SPAM + bar::HAM
}
