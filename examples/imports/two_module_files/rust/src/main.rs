// A file and a folder of one name. Which one is it?
mod shape;

fn main() {
    println!("shape is {}", shape::KIND);
}
