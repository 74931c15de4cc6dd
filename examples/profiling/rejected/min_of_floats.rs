//! The smallest of some floats, as `min(values)` in Python.

fn main() {
    let values: [f64; 3] = [2.5, -1.0, 3.0];
    println!("{:?}", values.iter().min());
}
