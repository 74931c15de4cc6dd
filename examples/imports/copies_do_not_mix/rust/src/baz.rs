#[path = "ham.rs"]
pub mod ham;
