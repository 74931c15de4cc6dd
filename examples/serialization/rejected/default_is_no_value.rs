use serde::Deserialize;

#[derive(Debug, Deserialize)]
struct User {
    #[serde(default = "light")]
    theme: String,
}

fn main() {
    println!("{:?}", serde_json::from_str::<User>("{}"));
}
