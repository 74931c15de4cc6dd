//! The notebook's function: the smallest cosine of five numbers.

fn cos_min(numbers: &[f64]) -> f64 {
    let mut smallest = f64::INFINITY;
    for &x in numbers {
        let value = x.cos();
        if value < smallest {
            smallest = value;
        }
    }
    smallest
}

fn main() {
    println!("smallest: {}", cos_min(&[2.0, 3.0, 4.0, 5.0, 6.0]));
    println!("cos(3): {}", 3f64.cos());
}
