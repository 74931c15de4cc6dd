//! A `use` inside a function. Where does its name go?

fn distinct(words: &[&str]) -> usize {
    use std::collections::BTreeSet;

    BTreeSet::from_iter(words).len()
}

fn main() {
    println!("distinct: {}", distinct(&["a", "b", "a"]));
    // No short name here. The long one needs no `use`.
    let set = std::collections::BTreeSet::from([1, 2]);
    println!("by its whole path: {set:?}");
    {
        use std::collections::BTreeSet as Set;
        println!("in a block: {:?}", Set::from([3]));
    }
    struct BTreeSet;
    println!("free for me: {}", size_of_val(&BTreeSet));
}
