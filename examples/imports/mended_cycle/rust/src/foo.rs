pub const SPAM: u32 = bar::ONE;

// Below its first use: the order of items means nothing.
use crate::bar;
