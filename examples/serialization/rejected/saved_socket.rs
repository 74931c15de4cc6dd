use std::net::TcpStream;

fn main() {
    let socket = TcpStream::connect("127.0.0.1:8000").unwrap();
    println!("{:?}", serde_json::to_string(&socket));
}
