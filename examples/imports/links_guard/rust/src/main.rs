fn main() {
    println!("{} {}", left::VERSION, right::VERSION);
}
