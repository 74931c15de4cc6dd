//! Two constants called `VAR`. Which one does a method see?

const VAR: &str = "the module's";

struct A;

impl A {
    const VAR: &str = "the type's";
    const SEEN: &str = VAR;
    const SIZE: usize = 2;
    const DOUBLED: [usize; 2] = [0, Self::SIZE];

    fn print_me(&self) {
        println!("bare:          {VAR}");
        println!("qualified:     {} / {}", Self::VAR, A::VAR);
    }
}

fn main() {
    println!("impl block:    {}", A::SEEN);
    println!("array:         {:?}", A::DOUBLED);
    A.print_me();
}
