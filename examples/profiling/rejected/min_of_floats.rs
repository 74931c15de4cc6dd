//! The smallest of some floats, as `min(values)` would have it.
//! A float may be NaN, which is neither smaller nor larger than anything: there is no order to use.

fn main() {
    let values: [f64; 3] = [2.5, -1.0, 3.0];
    println!("{:?}", values.iter().min());
}
