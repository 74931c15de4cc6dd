//! The notebook's loop, word for word. What does it answer to no
//! numbers, and to a NaN?

/// The smallest cosine, or `None` when there is no number.
pub fn cos_min(values: &[f64]) -> Option<f64> {
    let mut lowest = values.first()?.cos();
    for x in values {
        if x.cos() < lowest {
            lowest = x.cos();
        }
    }
    Some(lowest)
}

fn main() {
    let million: Vec<f64> = (0..1_000_000).map(f64::from).collect();
    println!("0 to 999999: {:?}", cos_min(&million));
    println!("nothing:     {:?}", cos_min(&[]));
    println!("1, 3, NaN:   {:?}", cos_min(&[1.0, 3.0, f64::NAN]));
    println!("NaN, 1, 3:   {:?}", cos_min(&[f64::NAN, 1.0, 3.0]));
}
