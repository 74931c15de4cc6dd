// Two owners, and one of them changes the value.
use std::rc::Rc;

struct Account {
    balance: i32,
}

fn main() {
    let mine = Rc::new(Account { balance: 10 });
    let yours = Rc::clone(&mine);
    mine.balance = 0;
    println!("{}", yours.balance);
}
