//! A record that will have more fields some day.

#[derive(Debug)]
#[non_exhaustive]
pub struct Page {
    pub width: u32,
}

impl Page {
    pub fn of_width(width: u32) -> Page {
        Page { width }
    }
}
