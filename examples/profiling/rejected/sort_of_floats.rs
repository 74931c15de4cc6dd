//! Sort floats, as `sorted(values)` in Python.

fn main() {
    let mut values: Vec<f64> = vec![2.5, -1.0, 3.0];
    values.sort();
    println!("{values:?}");
}
