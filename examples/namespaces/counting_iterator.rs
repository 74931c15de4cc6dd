//! A counter that is not called but asked for its next value. Where
//! does it keep its count?

use std::iter;

fn countdown(mut n: u32) -> impl Iterator<Item = u32> {
    iter::from_fn(move || {
        let now = n;
        n = n.checked_sub(1)?;
        Some(now)
    })
}

fn main() {
    let mut numbers = countdown(3);
    println!("first: {:?}", numbers.next());
    println!("suspended in: {} bytes", size_of_val(&numbers));
    println!("the rest: {:?}", numbers.by_ref().collect::<Vec<_>>());
    println!("afterwards: {:?}", numbers.next());
    let ready_made = (1..).take(3).collect::<Vec<_>>();
    println!("from a ready-made one: {ready_made:?}");
}
