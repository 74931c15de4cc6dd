//! A temperature below absolute zero: who can make one?

mod heat {
    pub struct Temperature {
        kelvin: f64,
    }

    impl Temperature {
        pub fn new(kelvin: f64) -> Result<Self, &'static str> {
            if kelvin < 0.0 {
                return Err("below absolute zero");
            }
            Ok(Temperature { kelvin })
        }
        pub fn kelvin(&self) -> f64 {
            self.kelvin
        }
        pub fn is_warmer(&self, other: &Temperature) -> bool {
            self.kelvin > other.kelvin
        }
    }

    // The module is the boundary: this one may.
    pub fn broken() -> Temperature {
        Temperature { kelvin: -5.0 }
    }
}

use heat::Temperature;

fn main() -> Result<(), &'static str> {
    let water = Temperature::new(273.15)?;
    let helium = Temperature::new(4.2)?;
    println!("warmer than helium: {}", water.is_warmer(&helium));
    if let Err(error) = Temperature::new(-5.0) {
        println!("refused: {error}");
    }
    println!("by its own module: {}", heat::broken().kelvin());
    Ok(())
}
