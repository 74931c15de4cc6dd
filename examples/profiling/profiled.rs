//! Make readings, keep the distinct ones, measure their spread.
//! Guess which step costs most.

/// One step of a pseudo-random sequence.
fn step(state: u64) -> u64 {
    (state * 1_103_515_245 + 12_345) % (1 << 31)
}

// Not inlined, so that a profile of optimised code can name it.
#[inline(never)]
fn readings(count: usize) -> Vec<u64> {
    let mut values = Vec::new();
    let mut state = 1;
    for _ in 0..count {
        state = step(state);
        values.push((state >> 16) % 1_000);
    }
    values
}

#[inline(never)]
fn distinct(values: &[u64]) -> Vec<u64> {
    let mut kept = Vec::new();
    for value in values {
        if !kept.contains(value) {
            kept.push(*value);
        }
    }
    kept
}

#[inline(never)]
fn spread(values: &[u64]) -> f64 {
    let mean = values.iter().sum::<u64>() as f64 / values.len() as f64;
    let squares: f64 =
        values.iter().map(|&value| (value as f64 - mean).powi(2)).sum();
    (squares / values.len() as f64).sqrt()
}

fn main() {
    let values = readings(5_000);
    let kept = distinct(&values);
    println!("{} readings, {} distinct", values.len(), kept.len());
    println!("standard deviation: {:.2}", spread(&kept));
}
