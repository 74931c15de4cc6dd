fn double(number: i64) -> i64 {
    2 * number
}

fn main() {
    let function: fn(i64) -> i64 = double;
    println!("{}", function(10));
    println!("{:?}", serde_json::to_string(&function));
}
