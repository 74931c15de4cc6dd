//! Two shops, and the program ends. Is each of them closed?

struct Shop {
    name: &'static str,
}

impl Drop for Shop {
    fn drop(&mut self) {
        //@ kiosk_closed: `day` stands at its brace, and the kiosk is
        //@ being dropped.
        println!("closed: {}", self.name);
    }
}

static SHOP: Shop = Shop { name: "bakery" };

fn day() {
    let kiosk = Shop { name: "kiosk" };
    //@ inside: One shop for the program, one for the function.
    println!("in the {}", kiosk.name);
}

fn main() {
    day();
    println!("last line, in the {}", SHOP.name);
}
//@ closed (end): After the last line the bakery is there, and nobody
//@ closes it.
