//! Compare a float with an integer, as `cosine < 0` in Python.

fn main() {
    let cosine = 1.0_f64.cos();
    let limit: i64 = 0;
    println!("{}", cosine < limit);
}
