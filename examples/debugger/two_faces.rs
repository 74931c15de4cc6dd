//! `{:?}` is for programmers, `{}` for everybody. Who has which?

use std::fmt;

#[derive(Debug)]
struct Money {
    cents: i64,
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}.{:02} €", self.cents / 100, self.cents % 100)
    }
}

fn main() {
    let price = Money { cents: 1905 };
    println!("everybody:  {price}");
    println!("programmer: {price:?}");
    println!("in a list:  {:?}", [price]);
    println!(
        "as text:    {}",
        Money { cents: 5 }.to_string() + " each"
    );
    let (text, whole) = ("say \"yes\"", 1.0);
    println!("a string:   {text} {text:?}");
    println!("a float:    {whole} {whole:?}");
    println!("nothing:    {:?}", ());
}
