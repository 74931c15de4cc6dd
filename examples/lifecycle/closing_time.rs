//! Two shops, and the program ends. Is each of them closed?

struct Shop {
    name: &'static str,
}

impl Drop for Shop {
    fn drop(&mut self) {
        println!("closed: {}", self.name);
    }
}

static SHOP: Shop = Shop { name: "bakery" };

fn day() {
    let kiosk = Shop { name: "kiosk" };
    println!("in the {}", kiosk.name);
}

fn main() {
    day();
    println!("last line, in the {}", SHOP.name);
}
