//! Call a method that another module gave to all texts.

mod loud {
    pub trait Shout {
        fn shout(&self) -> String;
    }
    impl Shout for str {
        fn shout(&self) -> String {
            self.to_uppercase() + "!"
        }
    }
}

fn main() {
    println!("{}", "hello".shout());
}
