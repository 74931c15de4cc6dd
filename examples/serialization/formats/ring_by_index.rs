//! Who follows whom, by position: sharing and cycles as plain data.
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
struct Person {
    name: String,
    follows: usize,
}

fn person(name: &str, follows: usize) -> Person {
    let name = name.to_string();
    Person { name, follows }
}

fn main() -> Result<(), serde_json::Error> {
    let people = [person("Ann", 1), person("Ben", 0), person("Cem", 0)];

    let text = serde_json::to_string(&people)?;
    let mut copy: Vec<Person> = serde_json::from_str(&text)?;
    copy[0].name = "Anna".to_string();
    for person in &copy {
        let followed = &copy[person.follows].name;
        println!("{} follows {followed}", person.name);
    }

    let broken = text.replace("\"follows\":1", "\"follows\":9");
    let broken: Vec<Person> = serde_json::from_str(&broken)?;
    let outside: Vec<_> = broken
        .iter()
        .filter(|person| broken.get(person.follows).is_none())
        .map(|person| &person.name)
        .collect();
    println!("follow nobody: {outside:?}");
    Ok(())
}
