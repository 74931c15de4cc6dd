//! Sizes, with what they were computed from.

use std::f64::consts::PI;

const HALF: f64 = PI / 2.0;
pub const TURN: f64 = HALF * 4.0;

pub mod parts {
    use super::*; // what its parent imported and kept, too

    pub const THREE_QUARTERS: f64 = PI + HALF;
}
