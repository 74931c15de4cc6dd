// Drops a text while somebody still looks at it.
fn main() {
    let text = String::from("so long");
    let word = &text[..2];
    drop(text);
    println!("{word}");
}
