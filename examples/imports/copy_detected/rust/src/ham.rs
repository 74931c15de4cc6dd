pub const SLICES: u32 = 3;
