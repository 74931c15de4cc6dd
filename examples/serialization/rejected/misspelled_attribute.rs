use serde::Serialize;

#[derive(Serialize)]
struct User {
    #[serde(renamed = "fullName")]
    full_name: String,
}

fn main() {
    let full_name = "Ann".to_string();
    println!("{}", User { full_name }.full_name);
}
