//! Three functions deep: who called, and with what?

fn share(total: f64, people: u32) -> f64 {
    let each = total / f64::from(people);
    each.round()
}

fn bill(prices: &[f64], people: u32) -> f64 {
    let total: f64 = prices.iter().sum();
    let tip = total * 0.1;
    share(total + tip, people)
}

fn main() {
    let prices = [30.0, 10.0];
    for people in [2, 4] {
        println!("{people} people pay {}", bill(&prices, people));
    }
}
