//! A number and a text in one list.

fn main() {
    let things = vec![9, "nine"];
    println!("{}", things.len());
}
