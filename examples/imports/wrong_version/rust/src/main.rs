fn main() {
    println!("volume: {}", shapes::VOLUME);
}
