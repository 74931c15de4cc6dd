//! One name, three values of three types.

fn main() {
    let price = " 12 ";
    println!("{price:?}");
    let price = price.trim();
    let price: i32 = price.parse().unwrap();
    println!("{price:?}");
    if price > 10 {
        let price = format!("{price} EUR");
        println!("{price:?}");
    }
    println!("afterwards: {price:?}");
}
