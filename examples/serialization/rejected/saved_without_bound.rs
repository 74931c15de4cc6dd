fn save<T>(value: &T) -> String {
    serde_json::to_string(value).unwrap()
}

fn main() {
    println!("{}", save(&[1, 2]));
}
