//! A `main` that wants the arguments handed to it.

fn main(arguments: Vec<String>) {
    println!("{arguments:?}");
}
