//! Take the first name out of the list by its position.

fn main() {
    let names = vec![String::from("Ann"), String::from("Ben")];
    let first = names[0];
    println!("{first}");
}
