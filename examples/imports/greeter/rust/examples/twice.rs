//! For the reader: cargo run --example twice.

fn main() {
    println!("{0}, {0}", greeter::greeting("you"));
}
