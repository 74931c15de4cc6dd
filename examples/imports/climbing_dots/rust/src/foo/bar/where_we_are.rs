const HERE: &str = module_path!();

pub fn show() {
    println!("self: {}", self::HERE);
    println!("super: {}", super::HERE);
    println!("two supers: {}", super::super::HERE);
    println!("three supers: {}", super::super::super::HERE);
    println!("crate: {}", crate::HERE);
}
