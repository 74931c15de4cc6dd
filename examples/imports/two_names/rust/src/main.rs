//! Two modules name one file. What happens to ham?
use std::any::{TypeId, type_name};

mod baz;
mod ham;

fn main() {
    ham::SOLD.lock().unwrap().push("slice");
    println!("sold: {:?}", ham::SOLD.lock().unwrap());
    println!("sold: {:?}", baz::ham::SOLD.lock().unwrap());
    let one = TypeId::of::<ham::Ham>();
    println!("one type: {}", one == TypeId::of::<baz::ham::Ham>());
    println!("by name: {}", type_name::<ham::Ham>());
    println!("by name: {}", type_name::<baz::ham::Ham>());
}
