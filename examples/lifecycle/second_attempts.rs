//! What the rejected programs wanted, said so that it compiles.

use std::cell::Cell;
use std::mem;
use std::rc::Rc;

struct Account {
    balance: Cell<i32>,
}

struct Letter {
    text: String,
}

impl Drop for Letter {
    fn drop(&mut self) {
        let empty = self.text.is_empty();
        let text = if empty { "an empty sheet" } else { &self.text };
        println!("burning {text}");
    }
}

fn main() {
    let mine = Rc::new(Account { balance: Cell::new(10) });
    let yours = Rc::clone(&mine);
    mine.balance.set(0);
    println!("one account, two owners: {}", yours.balance.get());

    let mut letter = Letter { text: "a secret".into() };
    let text = mem::take(&mut letter.text);
    println!("taken out: {text}");
    drop(letter);

    let line = String::from("  so long  ");
    let word = line.trim();
    println!("trimmed: {word}");

    let mut leftover = Some(String::from("so long"));
    let is_workday = false;
    if is_workday {
        drop(leftover.take());
    }
    println!("left over: {leftover:?}");
}
