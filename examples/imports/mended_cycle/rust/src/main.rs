//! The three spellings exist here too. Nothing needs them.

mod bar;
mod foo;

fn main() {
    println!("above: {}", bar::above());
    println!("inside: {}", bar::inside());
    println!("module: {}", bar::module());
}
