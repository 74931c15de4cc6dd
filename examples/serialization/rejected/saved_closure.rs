fn main() {
    let factor = 3;
    let scale = |number: i64| factor * number;
    println!("{}", scale(10));
    println!("{:?}", serde_json::to_string(&scale));
}
