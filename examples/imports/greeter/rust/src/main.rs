//! The program: what cargo run runs.

fn main() {
    let name = std::env::args().nth(1).expect("a name");
    println!("{}", greeter::greeting(&name));
}
