// Keeps a part of a text that nobody keeps.
fn main() {
    let word = String::from("  so long  ").trim();
    println!("{word}");
}
