//! A program, in one file.

pub fn greeting(name: &str) -> String {
    format!("hello, {name}")
}

fn main() {
    println!("{}", greeting("Ada"));
}
