//! The loop as an iterator, with a decision about NaN: it is skipped,
//! like a missing measurement.

/// The smallest cosine of the numbers that have one, else `None`.
pub fn cos_min(values: &[f64]) -> Option<f64> {
    values
        .iter()
        .map(|x| x.cos())
        // Takes the number when the other side is NaN.
        .reduce(f64::min)
        // So NaN is left only when there was nothing else.
        .filter(|lowest| !lowest.is_nan())
}

fn main() {
    let million: Vec<f64> = (0..1_000_000).map(f64::from).collect();
    println!("0 to 999999: {:?}", cos_min(&million));
    println!("nothing:     {:?}", cos_min(&[]));
    println!("1, 3, NaN:   {:?}", cos_min(&[1.0, 3.0, f64::NAN]));
    println!("NaN, 1, 3:   {:?}", cos_min(&[f64::NAN, 1.0, 3.0]));
    println!("NaN, NaN:    {:?}", cos_min(&[f64::NAN, f64::NAN]));
    println!("infinity, 2: {:?}", cos_min(&[f64::INFINITY, 2.0]));
}
