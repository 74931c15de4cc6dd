//! The program declares the module, and the library does, too.

mod counter;

use main_is_a_copy as library;

fn main() {
    counter::bump();
    library::work();
    println!("counted here: {}", counter::seen());
    println!("counted there: {}", library::counter::seen());
}
