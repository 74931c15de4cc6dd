pub const VOICE: &str = "tweet";
pub const HERE: &str = module_path!();
