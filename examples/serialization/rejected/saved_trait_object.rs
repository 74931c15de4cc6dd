use std::fmt::Display;

fn main() {
    let things: Vec<Box<dyn Display>> =
        vec![Box::new(3), Box::new("text")];
    for thing in &things {
        println!("{thing}");
    }
    println!("{:?}", serde_json::to_string(&things));
}
