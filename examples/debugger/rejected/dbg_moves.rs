fn main() {
    let name = String::from("Ada");
    dbg!(name);
    println!("Hello, {name}");
}
