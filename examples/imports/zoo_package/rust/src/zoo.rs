mod lion;

pub use lion::roar;

pub const HERE: &str = module_path!();
