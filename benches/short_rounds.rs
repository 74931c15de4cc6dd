//! How Criterion measures here.

use std::time::Duration;

use criterion::Criterion;

/// Short, since `measure` runs many rounds. Options of the command line come first.
pub fn short_rounds() -> Criterion {
    Criterion::default()
        .sample_size(10)
        .warm_up_time(Duration::from_millis(100))
        .measurement_time(Duration::from_millis(300))
        .nresamples(1_000)
}
