use std::sync::Mutex;

pub static SOLD: Mutex<Vec<&str>> = Mutex::new(Vec::new());

pub struct Ham;
