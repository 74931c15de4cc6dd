fn main() {
    let number = dbg!("42".parse().unwrap());
    println!("{number}");
}
