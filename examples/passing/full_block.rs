//! The list is full, and one more comes. Where is the first then?

fn main() {
    let mut names = vec!["Ann", "Ben"];
    let place = names.as_ptr();
    // Takes the memory that follows: no growing on the spot.
    let behind = vec!["Dora", "Emil"];
    //@ full: The list has room for two, and `place` leads into it.
    names.push("Cleo");
    //@ grown: `names` owns a bigger block, and `place` leads nowhere:
    //@ the old block was given back.
    println!("moved: {}", names.as_ptr() != place);
    let first = &names[0];
    //@ anew: Asked after the push, `first` leads into the new block.
    println!("first: {first}, behind: {behind:?}");
}
