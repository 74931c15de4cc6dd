//! One long array. The sum is wanted, not the list.
use serde::de::{Deserialize, Deserializer, SeqAccess, Visitor};
use std::fmt;

struct Sum(u64);

struct Adding;

impl<'de> Visitor<'de> for Adding {
    type Value = Sum;

    fn expecting(&self, out: &mut fmt::Formatter) -> fmt::Result {
        out.write_str("an array of numbers")
    }

    fn visit_seq<A>(self, mut elements: A) -> Result<Sum, A::Error>
    where
        A: SeqAccess<'de>,
    {
        let mut sum = 0;
        while let Some(element) = elements.next_element::<u64>()? {
            sum += element;
        }
        Ok(Sum(sum))
    }
}

impl<'de> Deserialize<'de> for Sum {
    fn deserialize<D>(deserializer: D) -> Result<Sum, D::Error>
    where
        D: Deserializer<'de>,
    {
        deserializer.deserialize_seq(Adding)
    }
}

fn main() -> Result<(), serde_json::Error> {
    let numbers: Vec<u64> = (0..100_000).collect();
    let text = serde_json::to_string(&numbers)?;

    let whole: Vec<u64> = serde_json::from_str(&text)?;
    let sum: u64 = whole.iter().sum();
    println!("the list: {} elements, sum {sum}", whole.len());
    let Sum(sum) = serde_json::from_reader(text.as_bytes())?;
    println!("one by one: sum {sum}");
    if let Err(error) = serde_json::from_str::<Sum>("{}") {
        println!("not an array: {error}");
    }
    Ok(())
}
