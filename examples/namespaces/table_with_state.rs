//! The functions of this table hold something of their own.

use std::collections::BTreeMap;

type Function = Box<dyn FnMut(i32) -> i32>;

fn make_table(discount: i32) -> BTreeMap<&'static str, Function> {
    let mut seen = Vec::new();
    let remember = move |price| {
        seen.push(price);
        seen.len() as i32
    };
    let reduced = move |price| price * (100 - discount) / 100;
    let gift = |_| 0;
    let sizes = (size_of_val(&reduced), size_of_val(&gift));
    println!("reduced, gift, in bytes: {sizes:?}");
    println!("remember: {}", size_of_val(&remember));
    println!("each in a box: {}", size_of::<Function>());

    BTreeMap::from([
        ("reduced", Box::new(reduced) as Function),
        ("gift", Box::new(gift)),
        ("seen", Box::new(remember)),
    ])
}

fn main() {
    let mut table = make_table(25);
    for name in ["reduced", "gift", "seen", "seen"] {
        let function = table.get_mut(name).unwrap();
        println!("{name} {}", function(80));
    }
}
