pub const AREA: u32 = 9;
