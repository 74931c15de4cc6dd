//! Print other people's list in your own way.

use std::fmt;
use std::ops::{Deref, DerefMut};

struct Shelf(Vec<&'static str>);

impl fmt::Display for Shelf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.join(" | "))
    }
}

impl Deref for Shelf {
    type Target = Vec<&'static str>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl DerefMut for Shelf {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}

fn main() {
    let books = vec!["Ada", "Bea"];
    let mut shelf = Shelf(books);
    shelf.push("Cyd");
    println!("printed: {shelf}");
    println!("length: {}", shelf.len());
    println!(
        "same size: {}",
        size_of_val(&shelf) == size_of_val(&*shelf)
    );
    let Shelf(books) = shelf;
    println!("unwrapped: {books:?}");
}
