pub static NAME: &str = module_path!();
