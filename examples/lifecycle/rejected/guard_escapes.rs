use std::collections::HashMap;
use std::sync::Mutex;

fn setting<'a>(all: &'a Mutex<HashMap<&str, String>>) -> &'a str {
    let all = all.lock().unwrap();
    &all["colour"]
}

fn main() {
    let colour = ("colour", "red".to_owned());
    let all = Mutex::new(HashMap::from([colour]));
    println!("{}", setting(&all));
}
