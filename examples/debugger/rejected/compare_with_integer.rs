fn main() {
    let numbers: [f64; 3] = [2.0, 3.0, 4.0];
    for x in numbers {
        if x == 3 {
            println!("x is three");
        }
    }
}
