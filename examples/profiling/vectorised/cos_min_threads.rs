//! Two threads, each with half of the numbers. The scope lets them borrow: nothing is copied.

use std::thread;

#[allow(dead_code, reason = "its main is not called")]
#[path = "cos_min_lanes.rs"]
pub mod lanes;
#[allow(dead_code, reason = "its main is not called")]
#[path = "cos_min_reduced.rs"]
pub mod reduced;

/// Asks for the lowest of each half at the same time; the lower of the two answers.
pub fn in_halves(values: &[f64], cos_min: fn(&[f64]) -> Option<f64>) -> Option<f64> {
    let (left, right) = values.split_at(values.len() / 2);
    let answers = thread::scope(|scope| {
        let left = scope.spawn(|| cos_min(left));
        // This thread takes the other half, instead of only waiting.
        [cos_min(right), left.join().expect("no cosine panics")]
    });
    answers.into_iter().flatten().reduce(f64::min)
}

fn main() {
    let million: Vec<f64> = (0..1_000_000).map(f64::from).collect();
    println!("lanes, one thread:    {:?}", lanes::cos_min(&million));
    println!(
        "lanes, two threads:   {:?}",
        in_halves(&million, lanes::cos_min)
    );
    println!("reduced, one thread:  {:?}", reduced::cos_min(&million));
    println!(
        "reduced, two threads: {:?}",
        in_halves(&million, reduced::cos_min)
    );
    println!(
        "nothing:              {:?}",
        in_halves(&[], reduced::cos_min)
    );
}
