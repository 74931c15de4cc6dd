pub const NAME: &str = module_path!();
