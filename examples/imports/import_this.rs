//! Use a module that could print. What has it done, and what is left?

mod this {
    const CIPHER: &str = "Gur Mra bs Clguba, ol Gvz Crgref";

    pub fn line() -> String {
        CIPHER.chars().map(turned).collect()
    }

    fn turned(letter: char) -> char {
        match letter {
            'a'..='m' | 'A'..='M' => (letter as u8 + 13) as char,
            'n'..='z' | 'N'..='Z' => (letter as u8 - 13) as char,
            other => other,
        }
    }
}

fn main() {
    use this::line;
    println!("used, and nothing is printed yet");
    println!("called: {}", line());
}
