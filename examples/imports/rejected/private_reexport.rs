//! Offer another module's helper under one's own name.

mod shapes {
    mod helpers {
        pub(super) fn multiply(left: u32, right: u32) -> u32 {
            left * right
        }
    }
    pub use helpers::multiply;
    pub fn area(width: u32, height: u32) -> u32 {
        multiply(width, height)
    }
}

fn main() {
    println!("{}", shapes::area(3, 4));
}
