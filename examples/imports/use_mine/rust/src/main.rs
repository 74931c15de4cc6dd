//! Whose itoa writes the number?

fn main() {
    println!("{}", itoa::Buffer::new().format(42));
}
