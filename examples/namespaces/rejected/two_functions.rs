//! The later one wins, doesn't it?

fn parse(text: &str) -> usize {
    text.len()
}

fn parse(number: i32) -> i32 {
    number
}

fn main() {
    println!("{}", parse("three"));
}
