//! Read an attribute that has no `pub`.

mod heat {
    pub struct Temperature {
        kelvin: f64,
    }
    impl Temperature {
        pub fn freezing() -> Self {
            Temperature { kelvin: 273.15 }
        }
    }
}

fn main() {
    let water = heat::Temperature::freezing();
    println!("{}", water.kelvin);
}
