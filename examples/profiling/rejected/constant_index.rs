//! A position that is plainly wrong. The types are right.

fn main() {
    let values: [f64; 3] = [2.5, -1.0, 3.0];
    println!("{}", values[3]);
}
