fn main() {
    let key = [1_u8; 33];
    println!("{:?}", serde_json::to_string(&key));
}
