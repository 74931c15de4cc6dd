//! Offer a whole module of helpers under another name.

mod shapes {
    mod helpers {
        pub fn multiply(left: u32, right: u32) -> u32 {
            left * right
        }
    }
    pub use helpers as tools;

    pub fn area(width: u32, height: u32) -> u32 {
        tools::multiply(width, height)
    }
}

fn main() {
    println!("{}", shapes::area(3, 4));
}
