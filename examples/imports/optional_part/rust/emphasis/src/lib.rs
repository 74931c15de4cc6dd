//! The part.

pub fn strong(text: &str) -> String {
    format!("**{text}**")
}
