//! Take the whole list out of what was lent.

fn taken(names: &mut Vec<String>) -> Vec<String> {
    *names
}

fn main() {
    println!("{:?}", taken(&mut vec!["Ann".to_string()]));
}
