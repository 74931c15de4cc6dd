//! A list is given away, and a clone of it kept. Who has what?

fn play_last(mut titles: Vec<&str>) {
    //@ called: `titles` here owns the list; that of `main` has moved.
    let title = titles.pop();
    //@ popped: One title less, in the list that was given away.
    println!("playing {title:?}, left {titles:?}");
    //@ freed (drop titles): Its owner has ended, and the list with it.
}

fn main() {
    let titles = vec!["Aria", "Gigue"];
    let kept = titles.clone();
    //@ cloned: Two variables, two lists: each owns its own.
    play_last(titles);
    //@ after: One list is left, the clone. It is whole.
    println!("kept: {kept:?}");
}
