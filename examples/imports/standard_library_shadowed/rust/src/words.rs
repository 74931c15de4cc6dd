use std::collections::BTreeSet;

pub fn distinct(words: &[&str]) -> usize {
    BTreeSet::from_iter(words).len()
}
