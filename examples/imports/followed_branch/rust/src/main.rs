//! `shapes` comes out of a git repository. Which commit is built?

fn main() {
    println!("{}", shapes::area(3, 4));
}
