//! A field without `self.`, as in C++ or Java.

struct A {
    width: i32,
}

impl A {
    fn show(&self) -> i32 {
        width
    }
}

fn main() {
    println!("{}", A { width: 1 }.show());
}
