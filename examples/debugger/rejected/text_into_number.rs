fn main() {
    let mut percent = 10;
    println!("percent: {percent}");
    percent = "ten";
    println!("percent: {percent}");
}
