//! Give every text a method, as one patches a class.

impl String {
    fn shout(&self) -> String {
        self.to_uppercase() + "!"
    }
}

fn main() {
    println!("{}", String::from("hello"));
}
