//! The library: what others use.

pub fn greeting(name: &str) -> String {
    format!("hello, {name}")
}
