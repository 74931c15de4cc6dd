//! Three calls, and the innermost fails. Who tells which call it was?

fn read(text: &str) -> u32 {
    match text.parse() {
        Ok(number) => number,
        Err(error) => panic!("{text}: {error}"),
    }
}

fn sum(texts: &[&str]) -> u32 {
    texts.iter().map(|text| read(text)).sum()
}

fn main() {
    println!("sum: {}", sum(&["3", "4"]));
    println!("sum: {}", sum(&["3", "four"]));
}
