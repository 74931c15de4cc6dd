//! Where does the compiler find the crate `shapes`?

use shapes::area;

fn main() {
    println!("area: {}", area(3));
}
