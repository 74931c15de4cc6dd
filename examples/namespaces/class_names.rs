//! Which names are a type's own, and which are a trait's?

struct B;

impl B {
    fn describe(&self) -> &'static str {
        "B's describe"
    }
}

mod shapes {
    pub trait A {
        const VAR: i32 = 1;

        fn describe(&self) -> &'static str {
            "A's describe"
        }

        fn greet(&self) -> &'static str {
            "A's greet"
        }
    }

    impl A for super::B {}
}

fn main() {
    let b = B;
    {
        use shapes::A; // in this block, the trait's methods count
        println!("trait in scope:     {}", b.greet());
        println!("own first:          {}", b.describe());
    }
    println!("the other by name:  {}", shapes::A::describe(&b));
    println!("inherited constant: {}", <B as shapes::A>::VAR);
}
