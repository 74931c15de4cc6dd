//! Python's recursive lambda, word by word.

fn main() {
    let factorial =
        |n: u32| if n < 2 { 1 } else { n * factorial(n - 1) };
    println!("{}", factorial(5));
}
