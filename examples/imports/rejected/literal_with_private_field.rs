//! Make an object around its constructor.

mod heat {
    pub struct Temperature {
        kelvin: f64,
    }
    impl Temperature {
        pub fn kelvin(&self) -> f64 {
            self.kelvin
        }
    }
}

fn main() {
    let impossible = heat::Temperature { kelvin: -5.0 };
    println!("{}", impossible.kelvin());
}
