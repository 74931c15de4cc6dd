use bincode::config::standard;

fn main() {
    let bytes = bincode::encode_to_vec("Grace", standard());
    println!("{bytes:?}");
}
