//! Areas always, volumes with the feature.

pub fn area(side: u32) -> u32 {
    side * side
}

#[cfg(feature = "solids")]
pub fn volume(side: u32) -> u32 {
    side * side * side
}
