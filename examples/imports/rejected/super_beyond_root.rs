mod foo {
    pub mod bar {
        pub fn show() {
            println!("{}", super::super::super::WORD);
        }
    }
}

const WORD: &str = "hello world";

fn main() {
    println!("{WORD}");
    foo::bar::show();
}
