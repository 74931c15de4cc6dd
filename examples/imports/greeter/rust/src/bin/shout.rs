//! A second program: cargo run --bin shout.

fn loud(name: &str) -> String {
    greeter::greeting(name).to_uppercase()
}

fn main() {
    let name = std::env::args().nth(1).expect("a name");
    println!("{}", loud(&name));
}

#[test]
fn test_loud() {
    assert_eq!(loud("Ada"), "HELLO, ADA");
}
