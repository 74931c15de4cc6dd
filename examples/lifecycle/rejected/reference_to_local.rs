// Hands out a part of a text that ends with the function.
fn first_word<'a>() -> &'a str {
    let text = String::from("so long");
    &text[..2]
}

fn main() {
    println!("{}", first_word());
}
