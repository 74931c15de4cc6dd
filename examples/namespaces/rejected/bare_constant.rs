//! The method stands beside the constant. Does it see it?

struct A;

impl A {
    const VAR: i32 = 1;

    fn show(&self) -> i32 {
        VAR
    }
}

fn main() {
    println!("{}", A.show());
}
