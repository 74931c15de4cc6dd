// A block ends in a reference to a temporary: accepted until 2021.
fn main() {
    let length = { &String::from("so long") }.len();
    println!("{length}");
}
