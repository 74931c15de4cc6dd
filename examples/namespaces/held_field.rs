//! The closure mentions `person.age`. What does it hold: the age, or
//! the person?

struct Person {
    name: String,
    age: u32,
}

fn main() {
    let mut person = Person { name: "Ada".to_string(), age: 36 };

    let mut birthday = || person.age += 1;
    birthday();
    println!("name, while the closure is alive: {}", person.name);
    birthday();
    println!("age: {}", person.age);

    let age = move || person.age;
    println!(
        "held: {} of {} bytes",
        size_of_val(&age),
        size_of::<Person>()
    );
    drop(person.name);
    println!("the name is gone, the age is {}", age());
}
