mod foo {
    pub mod spam {
        pub const WORD: &str = "hello world";
    }

    pub mod ham {
        use spam::WORD;

        pub fn show() {
            println!("{WORD}");
        }
    }
}

fn main() {
    foo::ham::show();
}
