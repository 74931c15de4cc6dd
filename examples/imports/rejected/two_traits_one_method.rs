//! Two modules give one type a method of the same name.

mod loud {
    pub trait Loud {
        fn said(&self) -> String;
    }
    impl Loud for str {
        fn said(&self) -> String {
            self.to_uppercase()
        }
    }
}

mod quiet {
    pub trait Quiet {
        fn said(&self) -> String;
    }
    impl Quiet for str {
        fn said(&self) -> String {
            self.to_lowercase()
        }
    }
}

use loud::Loud;
use quiet::Quiet;

fn main() {
    println!("{}", "Hello".said());
}
