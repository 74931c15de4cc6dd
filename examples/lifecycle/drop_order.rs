//! Each line is one scope or statement: who dies first, who last?

struct Witness(&'static str);

impl Drop for Witness {
    fn drop(&mut self) {
        print!(" {}", self.0);
    }
}

struct Pair {
    _one: Witness,
    _two: Witness,
}

fn parameters(_one: Witness, _two: Witness) {
    let _local = Witness("local");
}

fn main() {
    print!("locals:");
    {
        let _one = Witness("1");
        let _two = Witness("2");
    }
    print!("\nshadowed:");
    {
        let _name = Witness("1");
        let _name = Witness("2");
    }
    print!("\ntemporaries:");
    let _same = Witness("1").0 == Witness("2").0;
    print!("\nparameters:");
    parameters(Witness("1"), Witness("2"));
    print!("\nfields:");
    drop(Pair { _two: Witness("2"), _one: Witness("1") });
    print!("\nvector:");
    drop(vec![Witness("1"), Witness("2")]);
    print!("\none of two moved out:");
    {
        let pair = (Witness("1"), Witness("2"));
        drop(pair.1);
        print!(", then at the end");
    }
    println!();
}
