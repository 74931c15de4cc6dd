//! Sorting floats, as `sorted(values)` would have it. Python sorts a list with a NaN in it, wrongly.

fn main() {
    let mut values: Vec<f64> = vec![2.5, -1.0, 3.0];
    values.sort();
    println!("{values:?}");
}
