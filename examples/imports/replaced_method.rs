//! Two modules add a method of one name. Who notices?

mod loud {
    pub trait Fill {
        fn fill(&self) -> String;
        fn len(&self) -> usize;
    }
    impl Fill for str {
        fn fill(&self) -> String {
            self.to_uppercase()
        }
        fn len(&self) -> usize {
            0
        }
    }
}

mod asking {
    pub trait Fill {
        fn fill(&self) -> String;
    }
    impl Fill for str {
        fn fill(&self) -> String {
            format!("{self}?")
        }
    }
    pub fn somebody_else() -> String {
        "a b".fill()
    }
}

use loud::Fill;

fn main() {
    println!("here: {}", "a b".fill());
    println!("there: {}", asking::somebody_else());
    println!("named: {}", asking::Fill::fill("a b"));
    println!("its own method first: {}", "a b".len());
    println!("the trait's, named: {}", Fill::len("a b"));
}
