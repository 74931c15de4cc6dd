fn main() {
    let mut history: Vec<&String> = Vec::new();
    for row in 1..=3 {
        let result = format!("row {row}");
        history.push(&result);
    }
    println!("{history:?}");
}
