//! Import what is there only with a feature.

use shapes::{area, volume};

fn main() {
    println!("area: {}", area(3));
    println!("volume: {}", volume(3));
}
