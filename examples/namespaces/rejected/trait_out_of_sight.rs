//! The type has the method. Who knows its name?

mod shapes {
    pub trait Greet {
        fn greet(&self) -> &'static str {
            "hello"
        }
    }

    impl Greet for i32 {}
}

fn main() {
    println!("{}", 3_i32.greet());
}
