mod zoo {
    pub use lion::roar;

    mod lion {
        pub fn roar() -> &'static str {
            "roar"
        }
    }
}

fn main() {
    println!("{}", zoo::roar());
    println!("{}", zoo::lion::roar());
}
