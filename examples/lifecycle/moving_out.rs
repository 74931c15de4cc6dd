//! A mailbox was lent. What is in it when it goes back?

use std::mem;

struct Mailbox {
    owner: String,
    letters: Vec<&'static str>,
}

fn move_out(mailbox: &mut Mailbox) {
    let letters = mem::take(&mut mailbox.letters);
    let owner = mem::replace(&mut mailbox.owner, "Hopper".into());
    println!("{owner} takes {letters:?}");
}

fn main() {
    let letters = vec!["from Ada", "from Grace"];
    let mut mailbox = Mailbox { owner: "Turing".into(), letters };
    move_out(&mut mailbox);
    mailbox.letters.push("welcome");
    println!("{} finds {:?}", mailbox.owner, mailbox.letters);
}
