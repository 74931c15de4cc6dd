//! A function that gives away what it holds, called twice.

fn main() {
    let parts = vec!["a", "b"];
    let give = || parts;
    println!("{:?}", give());
    println!("{:?}", give());
}
