//! A package with one dependency. Where is what?

fn main() {
    let mut buffer = itoa::Buffer::new();
    println!("written: {}", buffer.format(42));
}
