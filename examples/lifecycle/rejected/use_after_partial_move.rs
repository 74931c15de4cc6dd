// Takes one field out, and then hands over the whole.
struct Letter {
    sender: String,
    text: String,
}

fn read(letter: Letter) {
    println!("{}: {}", letter.sender, letter.text);
}

fn main() {
    let letter = Letter { sender: "Ada".into(), text: "hi".into() };
    let sender = letter.sender;
    println!("from {sender}");
    read(letter);
}
