fn main() {
    let names = vec!["Ada", "Grace"];
    println!("Hello, {names}");
}
