pub fn roar() -> String {
    format!("roar, in {}", module_path!())
}
