//! How often does the loop compute its second cosine, the one that
//! everybody wants to remove?

/// The smallest cosine, and how often the second `cos` ran.
fn cos_min(values: impl Iterator<Item = f64>) -> (f64, usize) {
    let mut values = values.peekable();
    let mut lowest = values.peek().expect("at least one number").cos();
    let mut repeated = 0;
    for x in values {
        if x.cos() < lowest {
            lowest = x.cos();
            repeated += 1;
        }
    }
    (lowest, repeated)
}

fn main() {
    for count in [10_000, 100_000, 1_000_000] {
        let (lowest, repeated) = cos_min((0..count).map(f64::from));
        let last = count - 1;
        println!("0 to {last}: {lowest}, second cos {repeated} times");
    }
    // The worst case: every number is a new minimum.
    let steps = (0..10_000).map(|step| f64::from(step) * 0.0003);
    let (lowest, repeated) = cos_min(steps);
    println!("0 to 3: {lowest:.6}, second cos {repeated} times");
}
