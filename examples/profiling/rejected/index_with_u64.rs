//! A position that came from arithmetic in u64.

fn main() {
    let values: [f64; 3] = [2.5, -1.0, 3.0];
    let position: u64 = 1;
    println!("{}", values[position]);
}
