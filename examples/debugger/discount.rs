//! A till. What happens if a variable is changed while it stands?

fn reduced(price: i32, percent: i32) -> i32 {
    let mut result = price;
    let reduction = price * percent / 100;
    result -= reduction;
    result
}

fn main() {
    for price in [200, 300, 400] {
        println!("{price} becomes {}", reduced(price, 10));
    }
}
