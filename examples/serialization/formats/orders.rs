//! Invented orders, to be written in all formats. Do both languages
//! invent the same ones, and write the same JSON?

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

macro_rules! data {
    ($($type:item)*) => { $(
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[derive(bincode::Encode, bincode::Decode)]
        #[derive(bitcode::Encode, bitcode::Decode)]
        #[derive(wincode::SchemaWrite, wincode::SchemaRead)]
        #[derive(rkyv::Archive, rkyv::Serialize, rkyv::Deserialize)]
        $type
    )* };
}

data! {
    pub struct Order {
        pub id: u64,
        pub customer: Customer,
        pub status: Status,
        pub items: Vec<Item>,
        pub labels: BTreeMap<String, u32>,
        pub weights: Vec<f64>,
        pub discount: Option<f64>,
    }
    pub struct Customer { pub name: String, pub email: Option<String> }
    pub struct Item { pub name: String, pub count: u32, pub price: f64 }
    pub enum Status { Open, Paid, Shipped }
}

struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u32) -> u32 {
        let Dice(state) = self;
        *state =
            state.wrapping_mul(6364136223846793005).wrapping_add(1);
        (*state >> 33) as u32 % sides
    }

    fn word(&mut self) -> String {
        let letters = (0..3 + self.roll(8)).map(|_| self.roll(26));
        letters.map(|letter| char::from(b'a' + letter as u8)).collect()
    }

    fn real(&mut self) -> f64 {
        f64::from(self.roll(100_000)) / 1000.0
    }
}

fn order(id: u64, dice: &mut Dice) -> Order {
    let name = format!("{} {}", dice.word(), dice.word());
    let email = match dice.roll(4) {
        0 => None,
        _ => Some(format!("{}@example.org", dice.word())),
    };
    let status = match dice.roll(3) {
        0 => Status::Open,
        1 => Status::Paid,
        _ => Status::Shipped,
    };
    let items = (0..1 + dice.roll(5)).map(|_| Item {
        name: dice.word(),
        count: dice.roll(1000),
        price: dice.real(),
    });
    let items = items.collect();
    let labels = ["colour", "shelf", "size"].into_iter();
    let labels = labels.take(dice.roll(4) as usize);
    let labels = labels.map(|label| (label.into(), dice.roll(500)));
    let labels = labels.collect();
    let weights = (0..dice.roll(20)).map(|_| dice.real()).collect();
    let discount = (dice.roll(2) == 1).then(|| dice.real());
    Order {
        id,
        customer: Customer { name, email },
        status,
        items,
        labels,
        weights,
        discount,
    }
}

pub fn orders(count: u64) -> Vec<Order> {
    let mut dice = Dice(1);
    (0..count).map(|id| order(id, &mut dice)).collect()
}

fn main() -> serde_json::Result<()> {
    let json = serde_json::to_string(&orders(3_000))?;
    let sum: u64 = json.bytes().map(u64::from).sum();
    let two = orders(2);
    let (first, second) = (&two[0], &two[1]);
    println!("{}", serde_json::to_string(&first.customer)?);
    println!("{}", serde_json::to_string(&first.items[0])?);
    println!("{}", serde_json::to_string(&second.labels)?);
    println!("all: {} bytes of sum {sum}", json.len());
    Ok(())
}
