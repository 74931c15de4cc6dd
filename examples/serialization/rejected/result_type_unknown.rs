fn main() {
    let text = r#"{"name": "Ada", "position": [3, 4]}"#;
    let record = serde_json::from_str(text).unwrap();
    println!("loaded");
    drop(record);
}
