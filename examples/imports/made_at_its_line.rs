//! A static with a function. When is it made, and how often?

use std::sync::LazyLock;

fn split() -> Vec<&'static str> {
    println!("splitting");
    //@ at_first_use: The first use of `WORDS` waits in `main`. It has
    //@ called `split`, and the static is still empty.
    "one two".split(' ').collect()
}

static WORDS: LazyLock<Vec<&str>> = LazyLock::new(split);

fn main() {
    //@ begin: The static is there, and nothing in it.
    println!("begin");
    println!("first: {}", WORDS[0]);
    //@ again: The vector is in the static. `splitting` was printed
    //@ once, and late.
    println!("last: {}", WORDS[1]);
}
