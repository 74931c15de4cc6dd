//! The parameter `self` was forgotten.

struct A {
    var: i32,
}

impl A {
    fn show() -> i32 {
        self.var
    }
}

fn main() {
    println!("{} {}", A { var: 1 }.var, A::show());
}
