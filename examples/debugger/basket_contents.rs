//! Variables of many kinds, to be looked at from outside.

use std::collections::HashMap;
use std::rc::Rc;

struct Egg {
    farm: &'static str,
    weight: u32,
}

enum Price {
    Each(f64),
    Dozen { price: f64, basket: f64 },
}

fn cost(price: &Price) -> f64 {
    match price {
        Price::Each(price) => *price,
        Price::Dozen { price, basket } => price + basket,
    }
}

fn main() {
    let mut eggs = vec![Egg { farm: "north", weight: 61 }];
    eggs.push(Egg { farm: "south", weight: 58 });
    let word = String::from("né");
    let nothing: Option<u32> = None;
    let something = Some(eggs[0].weight);
    let each = Price::Each(0.25);
    let dozen = Price::Dozen { price: 2.5, basket: 0.25 };
    let prices = HashMap::from([("egg", 25)]);
    let shared = Rc::new(vec![7, 8]);
    let also = Rc::clone(&shared);
    println!("{} eggs, {}: {word}", eggs.len(), eggs[0].farm);
    println!("maybe: {nothing:?}, {something:?}");
    println!("costs: {}, {}", cost(&each), cost(&dozen));
    println!("others: {prices:?}, {}", Rc::ptr_eq(&shared, &also));
}
