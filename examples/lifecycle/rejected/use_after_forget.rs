use std::mem;

fn main() {
    let readings = vec![1, 2, 3];
    mem::forget(readings);
    println!("{}", readings.len());
}
