//! Two baskets and a static. Which value stands where?

static LIMIT: u32 = 3;

#[derive(Default)]
struct Basket {
    limit: Option<u32>,
    prices: Vec<u32>,
}

fn main() {
    let mut apples = Basket::default();
    let mut pears = Basket::default();
    //@ made: Each basket has a place for a limit and a list of its own.
    //@ The common limit stands among the statics.
    apples.limit = Some(10);
    //@ own: `apples` has a limit of its own, and `LIMIT` is still 3.
    apples.prices.push(2);
    pears.prices.push(3);
    //@ filled: Each price is in the list of its own basket.
    let limit = pears.limit.unwrap_or(LIMIT);
    println!("pears: {limit} {:?}", pears.prices);
}
