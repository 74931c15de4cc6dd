// Takes one field out of a value that has a last word to say.
struct Letter {
    text: String,
}

impl Drop for Letter {
    fn drop(&mut self) {
        println!("burning {}", self.text);
    }
}

fn main() {
    let letter = Letter { text: "a secret".into() };
    let text = letter.text;
    println!("{text}");
}
