//! Show a variable with its name, and with its type.

use std::any::type_name_of_val;

fn price(count: u32, each: f64) -> f64 {
    let total = f64::from(count) * each;
    dbg!(total);
    dbg!(count + 1);
    println!("type: {}", type_name_of_val(&total));
    dbg!(count, each, total); // all, if you name them
    total
}

fn main() {
    println!("sum:  {}", price(3, 1.5));
}
