fn cos_min(numbers: &[f64]) -> f64 {
    let mut smallest = f64::INFINITY;
    for &x in numbers {
        breakpoint();
        smallest = smallest.min(x.cos());
    }
    smallest
}

fn main() {
    println!("smallest: {}", cos_min(&[2.0, 3.0, 4.0]));
}
