//! A value without a name, in the middle of a line. How long?

struct Witness(&'static str);

impl Drop for Witness {
    fn drop(&mut self) {
        println!("  {} dies", self.0);
    }
}

fn main() {
    println!("one field of it:");
    println!("  sees {}", Witness("temporary").0);

    println!("matched:");
    match Witness("matched").0 {
        "" => println!("  it has no name"),
        name => println!("  in the match, sees {name}"),
    }

    println!("asked in an if:");
    if Witness("asked").0 == "asked" {
        println!("  in the if");
    }

    println!("bound in passing:");
    let bound = &Witness("bound");
    println!("  next statement, sees {}", bound.0);
}
