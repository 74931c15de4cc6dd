use serde::Deserialize;
use std::fs::File;

#[derive(Deserialize)]
struct Reader {
    path: String,
    #[serde(skip)]
    file: File,
}

fn main() {
    let text = r#"{"path": "/dev/null"}"#;
    let reader: Reader = serde_json::from_str(text).unwrap();
    println!("{} {:?}", reader.path, reader.file);
}
