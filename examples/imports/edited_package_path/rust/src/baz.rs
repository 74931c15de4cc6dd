pub mod own;
#[path = "../elsewhere/bar/spam.rs"]
pub mod spam;
