use std::sync::RwLock;

#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    pub limit: u32,
    pub small: Option<bool>,
}

impl Settings {
    const fn new(limit: u32) -> Self {
        let small = if limit < 5 { Some(true) } else { None };
        Self { limit, small }
    }
}

pub static SETTINGS: RwLock<Settings> = RwLock::new(Settings::new(3));

pub fn reload(limit: u32) {
    *SETTINGS.write().unwrap() = Settings::new(limit);
}
