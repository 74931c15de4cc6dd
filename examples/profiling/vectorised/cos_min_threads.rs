//! Two threads, each with half of the numbers. The scope lets them
//! borrow: nothing is copied.

use std::thread;

#[expect(dead_code, reason = "its main is not called")]
#[path = "cos_min_lanes.rs"]
pub mod lanes;
#[expect(dead_code, reason = "its main is not called")]
#[path = "cos_min_reduced.rs"]
pub mod reduced;

type CosMin = fn(&[f64]) -> Option<f64>;

/// Asks for the lowest of each half at the same time; the lower of the
/// two answers.
pub fn in_halves(values: &[f64], cos_min: CosMin) -> Option<f64> {
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
    let steps: [(&str, CosMin); 2] =
        [("lanes", lanes::cos_min), ("reduced", reduced::cos_min)];
    for (name, cos_min) in steps {
        println!("{name}, one thread:  {:?}", cos_min(&million));
        println!(
            "{name}, two threads: {:?}",
            in_halves(&million, cos_min)
        );
        println!("{name}, nothing:     {:?}", in_halves(&[], cos_min));
    }
}
