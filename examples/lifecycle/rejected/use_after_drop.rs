// Drops a text and prints it once more.
fn main() {
    let text = String::from("so long");
    drop(text);
    println!("{text}");
}
