//! Five thousand readings, kept once each, in a list and in a set.
//! How many comparisons?

use std::collections::HashSet;
use std::hash::{Hash, Hasher};
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

static COMPARISONS: AtomicU64 = AtomicU64::new(0);

#[derive(Eq)]
struct Reading(u64);

impl PartialEq for Reading {
    fn eq(&self, other: &Self) -> bool {
        COMPARISONS.fetch_add(1, Relaxed);
        self.0 == other.0
    }
}

impl Hash for Reading {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}

fn main() {
    let readings = || (0..5_000).map(|n| Reading(n * n % 991));

    let mut list = Vec::new();
    for reading in readings() {
        if !list.contains(&reading) {
            list.push(reading);
        }
    }
    let comparisons = COMPARISONS.swap(0, Relaxed);
    println!(
        "list: {} kept, {} thousand comparisons",
        list.len(),
        comparisons / 1_000
    );

    let set: HashSet<Reading> = readings().collect();
    let comparisons = COMPARISONS.swap(0, Relaxed);
    println!(
        "set: {} kept, {} thousand comparisons",
        set.len(),
        comparisons / 1_000
    );
}
