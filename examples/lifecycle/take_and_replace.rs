//! Three ways to take something out of a value that stays.

use std::mem;

struct Mailbox {
    letters: Vec<String>,
    parcel: Option<String>,
    label: String,
}

fn main() {
    let mut owned = Mailbox {
        letters: vec!["from Ada".into(), "from Grace".into()],
        parcel: Some("a book".into()),
        label: "Turing".into(),
    };
    let mailbox = &mut owned; // lent, as in a method

    let before = mailbox.letters.as_ptr();
    let mut letters = mem::take(&mut mailbox.letters);
    println!("taken: {letters:?} left: {:?}", mailbox.letters);

    let parcel = mailbox.parcel.take();
    println!("taken: {parcel:?} left: {:?}", mailbox.parcel);

    let label = mem::replace(&mut mailbox.label, "Hopper".into());
    println!("taken: {label} left: {}", mailbox.label);

    println!("the very same letters: {}", letters.as_ptr() == before);
    letters.push("for nobody".into());
    println!("the box has noticed: {}", !mailbox.letters.is_empty());
}
