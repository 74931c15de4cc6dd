//! Bring a literal to a function that asks for a &String.

fn shout(text: &String) -> String {
    text.to_uppercase()
}

fn main() {
    println!("{}", shout("tea"));
}
