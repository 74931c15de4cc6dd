use serde::Serialize;
use std::fs::File;

#[derive(Serialize)]
struct Reader {
    path: String,
    file: File,
}

fn main() {
    let path = "/dev/null".to_string();
    let file = File::open(&path).unwrap();
    let text = serde_json::to_string(&Reader { path, file });
    println!("{text:?}");
}
