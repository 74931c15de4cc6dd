//! Take something out of what you were lent to change.

#[derive(Debug)]
struct Basket {
    items: Vec<String>,
    names: Vec<String>,
    coupon: Option<String>,
}

type Taken = (String, String, Option<String>, Vec<String>);

fn finish(basket: &mut Basket) -> Taken {
    let first = basket.items.remove(0);
    let name = basket.names[0].clone();
    let coupon = basket.coupon.take();
    let rest = std::mem::take(&mut basket.items);
    (first, name, coupon, rest)
}

fn main() {
    let mut basket = Basket {
        items: ["tea", "milk", "salt"].map(String::from).into(),
        names: vec!["Ann".to_string()],
        coupon: Some("half price".to_string()),
    };
    println!("taken: {:?}", finish(&mut basket));
    println!("left: {basket:?}");
}
