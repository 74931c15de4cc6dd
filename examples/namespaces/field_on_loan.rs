//! The closure changes `person.age`. What does it hold meanwhile?

struct Person {
    name: String,
    age: u32,
}

fn main() {
    let mut person = Person { name: "Ada".to_string(), age: 36 };

    let mut birthday = || person.age += 1;

    //@ made: The closure holds one reference, to the field `age`. It
    //@ has no way to the name.
    birthday();
    let name = person.name;
    //@ taken: The string belongs to `name` now, and `age` is still on
    //@ loan to the closure.
    birthday();
    //@ grown: Both calls went through the one reference to the field,
    //@ which is 38 now.
    println!("{name} is {}", person.age);
}
