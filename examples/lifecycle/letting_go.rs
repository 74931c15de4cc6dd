//! Eight ways to let go of a value. None of them says `drop`.

use std::collections::HashMap;

struct Witness;

impl Witness {
    fn new(name: &str) -> Witness {
        print!("{name}:");
        Witness
    }
}

impl Drop for Witness {
    fn drop(&mut self) {
        print!(" dies");
    }
}

struct Holder {
    part: Option<Witness>,
}

#[expect(unused, reason = "`name` is there to be assigned to")]
fn main() {
    let mut name = Some(Witness::new("assignment"));
    name = Some(Witness::new("\n  the new value"));
    print!(" is bound");
    name = None;
    let mut items = vec![Witness::new("\nitem removed")];
    items.pop();
    let mut table = HashMap::new();
    table.insert("key", Some(Witness::new("\nitem overwritten")));
    table.insert("key", None);
    let mut holder =
        Holder { part: Some(Witness::new("\nfield overwritten")) };
    holder.part = None;
    Witness::new("\nstatement ends");
    match Err::<(), _>(Witness::new("\nmatch arm ends")) {
        Ok(()) => {}
        Err(_error) => print!(" caught"),
    }
    for text in ["\nloop", "\nnext turn"] {
        let _item = Witness::new(text);
        print!(" body");
    }
    print!(" loop over");
    {
        let witness = Witness::new("\niterator's block ends");
        let mut running = std::iter::from_fn(move || {
            let _held = &witness;
            Some(1)
        });
        running.next();
    }
    println!();
}
