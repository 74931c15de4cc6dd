pub const NAME: &str = module_path!();

pub fn greeting() -> &'static str {
    "hello world"
}
