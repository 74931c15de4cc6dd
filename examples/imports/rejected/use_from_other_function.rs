//! Use a name that another function has brought in.

fn load() -> usize {
    use std::collections::BTreeSet;
    BTreeSet::from([1, 2]).len()
}

fn main() {
    let names = BTreeSet::from(["a", "b"]);
    println!("{} {}", load(), names.len());
}
