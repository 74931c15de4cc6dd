//! Belongs to `shape`, and uses a crate that needs `shape`.

fn main() {
    println!("area: {}", checks::area(&shape::Square(3)));
}
