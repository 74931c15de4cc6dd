//! A position that came from arithmetic in u64. Only usize may index: it is as wide as an address.

fn main() {
    let values: [f64; 3] = [2.5, -1.0, 3.0];
    let position: u64 = 1;
    println!("{}", values[position]);
}
