//! One program, two versions of shape.
use std::any::{TypeId, type_name};

fn main() {
    println!("left has: {}", left::VERSION);
    println!("right has: {}", right::VERSION);
    left::Square::make();
    println!("made: {:?} {:?}", left::MADE, right::MADE);
    println!("left type: {}", type_name::<left::Square>());
    println!("right type: {}", type_name::<right::Square>());
    let id = TypeId::of::<left::Square>();
    println!("one type: {}", id == TypeId::of::<right::Square>());
}
