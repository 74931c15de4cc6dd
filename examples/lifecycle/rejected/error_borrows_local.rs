#[derive(Debug)]
struct BadWord<'a>(&'a str);

fn sum(text: &str) -> Result<i32, BadWord<'_>> {
    let text = text.replace(',', " ");
    text.split_whitespace()
        .map(|word| word.parse::<i32>().map_err(|_| BadWord(word)))
        .sum()
}

fn main() {
    println!("{:?}", sum("1,2,x"));
}
