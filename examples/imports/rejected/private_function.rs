//! Call a function of a module that did not offer it.

mod shapes {
    pub fn area(width: u32, height: u32) -> u32 {
        multiply(width, height)
    }
    fn multiply(left: u32, right: u32) -> u32 {
        left * right
    }
}

fn main() {
    println!("{}", shapes::area(3, 4));
    println!("{}", shapes::multiply(3, 4));
}
