#[derive(Debug)]
struct BadWord<'a>(&'a str);

fn sum(text: &str) -> Result<i32, BadWord<'_>> {
    text.split(' ')
        .map(|word| word.parse::<i32>().map_err(|_| BadWord(word)))
        .sum()
}

fn main() {
    let text = "1 2 x".to_owned();
    let outcome = sum(&text);
    drop(text);
    println!("{outcome:?}");
}
