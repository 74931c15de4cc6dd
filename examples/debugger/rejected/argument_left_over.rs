fn main() {
    let (name, cents) = ("Ada", 500);
    println!("{} has money", name, cents);
}
