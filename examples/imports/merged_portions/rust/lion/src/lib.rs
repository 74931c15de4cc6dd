pub const VOICE: &str = "roar";
pub const HERE: &str = module_path!();
