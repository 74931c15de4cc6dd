use serde::Serialize;

struct Address {
    city: String,
}

#[derive(Serialize)]
struct Person {
    name: String,
    address: Address,
}

fn main() {
    let address = Address { city: "Turin".to_string() };
    println!("{}", address.city);
    let person = Person { name: "Ada".to_string(), address };
    println!("{:?}", serde_json::to_string(&person));
}
