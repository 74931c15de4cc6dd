//! Whoever does not say `commit` has not changed anything.

#[derive(Clone, Debug)]
struct Accounts {
    ours: i32,
    theirs: i32,
}

struct Transaction<'a> {
    accounts: &'a mut Accounts,
    before: Option<Accounts>,
}

impl Transaction<'_> {
    fn commit(mut self) {
        self.before = None;
    }
}

impl Drop for Transaction<'_> {
    fn drop(&mut self) {
        if let Some(before) = self.before.take() {
            *self.accounts = before;
        }
    }
}

fn transfer(all: &mut Accounts, amount: i32) -> Result<(), String> {
    let before = Some(all.clone());
    let changed = Transaction { accounts: all, before };
    changed.accounts.ours -= amount;
    if changed.accounts.ours < 0 {
        return Err("too little".to_owned());
    }
    changed.accounts.theirs += amount;
    changed.commit();
    Ok(())
}

fn main() {
    let mut accounts = Accounts { ours: 10, theirs: 0 };
    for amount in [4, 40] {
        match transfer(&mut accounts, amount) {
            Ok(()) => println!("done: {accounts:?}"),
            Err(error) => println!("{error}: {accounts:?}"),
        }
    }
}
