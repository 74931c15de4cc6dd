//! Use the package next door, without a word in between.

fn main() {
    println!("area: {}", shapes::AREA);
}
