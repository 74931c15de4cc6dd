use std::collections::BTreeMap;

fn main() {
    let prices = BTreeMap::from([(0.5, "tea"), (1.5, "salt")]);
    println!("{:?}", serde_json::to_string(&prices));
}
