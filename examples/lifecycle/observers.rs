//! A shop tells its watchers the price. Does it keep them alive?

use std::rc::{Rc, Weak};

struct Watcher {
    name: &'static str,
}

impl Watcher {
    fn told(&self, price: u32) {
        println!("  {} hears {price}", self.name);
    }
}

#[derive(Default)]
struct Shop {
    watchers: Vec<Weak<Watcher>>,
}

impl Shop {
    fn set_price(&mut self, price: u32) {
        println!("price {price}:");
        for watcher in self.watchers.iter().filter_map(Weak::upgrade) {
            watcher.told(price);
        }
        self.watchers.retain(|weak| weak.strong_count() > 0);
        println!("  watchers: {}", self.watchers.len());
    }
}

fn main() {
    let mut shop = Shop::default();
    let anna = Rc::new(Watcher { name: "Anna" });
    let ben = Rc::new(Watcher { name: "Ben" });
    shop.watchers.push(Rc::downgrade(&anna));
    shop.watchers.push(Rc::downgrade(&ben));

    shop.set_price(10);
    drop(ben);
    shop.set_price(20);
    drop(anna);
    shop.set_price(30);
}
