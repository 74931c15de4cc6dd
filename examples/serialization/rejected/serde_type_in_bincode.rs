use serde::Serialize;

#[derive(Serialize)]
struct Record {
    id: u32,
}

fn main() {
    let record = Record { id: 300 };
    let config = bincode::config::standard();
    let bytes = bincode::encode_to_vec(&record, config);
    println!("{bytes:?}");
}
