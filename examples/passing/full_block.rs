//! The list is full, and one more row comes. Where is the first?

fn main() {
    let mut rows = vec![[1, 2], [3, 4]];
    let place = rows.as_ptr();
    // Takes the memory that follows: no growing on the spot.
    let behind = vec![[7, 8], [9, 10]];
    //@ full: The list has room for two rows, and `place` leads to the
    //@ first of them.
    rows.push([5, 6]);
    //@ grown: `rows` owns a bigger block, and `place` leads nowhere:
    //@ the old block was given back.
    println!("moved: {}", rows.as_ptr() != place);
    let first = &rows[0];
    //@ anew: Asked after the push, `first` leads into the new block.
    println!("first: {first:?}, behind: {behind:?}");
}
