//! A program that dies with interesting locals, for the post-mortem.

struct Account {
    owner: &'static str,
    cents: u32,
}

fn withdraw(account: &mut Account, amount: u32) -> u32 {
    let rest = account.cents.checked_sub(amount);
    account.cents = rest.expect("not enough money");
    account.cents
}

fn main() {
    let mut account = Account { owner: "Ada", cents: 500 };
    println!("opened by {}", account.owner);
    for amount in [200, 250, 100] {
        let left = withdraw(&mut account, amount);
        println!("{left} left");
    }
}
