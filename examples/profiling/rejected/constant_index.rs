//! A position that the compiler can see is wrong. The types are right, so no type error stops it.

fn main() {
    let values: [f64; 3] = [2.5, -1.0, 3.0];
    println!("{}", values[3]);
}
