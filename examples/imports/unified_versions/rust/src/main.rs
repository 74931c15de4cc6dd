fn main() {
    println!("left has: {}", left::VERSION);
    println!("right has: {}", right::VERSION);
}
