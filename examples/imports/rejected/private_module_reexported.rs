mod spam {
    pub const WORD: &str = "hello world";
}

mod baz {
    pub use crate::spam;
}

fn main() {
    println!("{}", baz::spam::WORD);
}
