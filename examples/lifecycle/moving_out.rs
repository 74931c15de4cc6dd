//! A mailbox was lent. What is in it when it goes back?

use std::mem;

struct Mailbox {
    owner: String,
    letters: Vec<&'static str>,
}

fn move_out(mailbox: &mut Mailbox) {
    //@ lent: The function has a mutable reference to the mailbox.
    let letters = mem::take(&mut mailbox.letters);
    //@ taken: The mailbox has an empty vector; `letters` owns the
    //@ letters, where they were.
    let owner = mem::replace(&mut mailbox.owner, "Hopper".into());
    //@ replaced: A new text is in the mailbox, and `owner` has the old
    //@ one.
    println!("{owner} takes {letters:?}");
}

fn main() {
    let mut mailbox = Mailbox {
        owner: "Turing".into(),
        letters: vec!["from Ada", "from Grace"],
    };
    move_out(&mut mailbox);
    //@ back: The old letters went with the function. The mailbox is
    //@ whole, and empty.
    mailbox.letters.push("welcome");
    println!("{} finds {:?}", mailbox.owner, mailbox.letters);
}
