//! The callee drops its parameter. Who else holds the value?

struct Witness(&'static str);

impl Drop for Witness {
    fn drop(&mut self) {
        println!("  {} dies", self.0);
    }
}

fn drops(witness: Witness) {
    drop(witness);
    println!("  after drop, in the callee");
}

fn takes(witness: Witness) -> usize {
    println!("  last line of the callee");
    witness.0.len()
}

fn looks(witness: &Witness) -> usize {
    println!("  last line of the callee");
    witness.0.len()
}

fn main() {
    println!("dropped in the callee");
    drops(Witness("temporary"));
    println!("not dropped");
    println!("  the caller prints {}", takes(Witness("temporary")));
    println!("lent");
    println!("  the caller prints {}", looks(&Witness("temporary")));
    println!("the caller's variable, lent");
    let named = Witness("named");
    looks(&named);
    println!("back in the caller: {}", named.0);
}
