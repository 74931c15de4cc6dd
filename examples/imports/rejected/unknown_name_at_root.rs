mod foo {
    pub mod bar {
        use super::super::applicable;

        pub fn show() {
            println!("{}", applicable::WORD);
        }
    }
}

fn main() {
    foo::bar::show();
}
