//! What may the caller bring?

use std::path::{Path, PathBuf};

fn shout(text: &str) -> String {
    text.to_uppercase()
}

fn total(numbers: &[i32]) -> i32 {
    numbers.iter().sum()
}

fn total_of(numbers: impl IntoIterator<Item = i32>) -> i32 {
    numbers.into_iter().sum()
}

fn badge(name: impl Into<String>) -> String {
    let mut text: String = name.into();
    text.insert(0, '#');
    text
}

fn is_text(path: impl AsRef<Path>) -> bool {
    path.as_ref().extension().is_some_and(|end| end == "txt")
}

fn main() {
    let owned = String::from("tea time");
    println!("text: {} {}", shout("tea"), shout(&owned[..3]));
    let list = vec![1, 2, 3];
    println!("list: {}, array: {}", total(&list), total(&[1, 2, 3]));
    println!("slice: {}", total(&list[1..]));
    println!("range: {}", total_of(0..4));
    println!("iterator: {}", total_of(list.iter().map(|n| n * n)));
    println!("either: {} {}", badge("tea"), badge(owned));
    let path = PathBuf::from("tea.md");
    println!("paths: {} {}", is_text("tea.txt"), is_text(&path));
}
