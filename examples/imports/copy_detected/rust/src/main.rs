//! The second copy of ham is reported by clippy.

mod baz;
mod ham;

fn main() {
    println!("{} {}", ham::SLICES, baz::ham::SLICES);
}
