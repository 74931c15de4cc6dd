pub const AREA: u32 = 9;
pub const FILE: &str = file!();
