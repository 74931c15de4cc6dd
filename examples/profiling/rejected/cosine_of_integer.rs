//! `math.cos(3)` in Python converts the 3 in passing.

fn main() {
    let number: i64 = 3;
    println!("{}", number.cos());
}
