//! A basket is made to be counted. Is it there for the report?

fn basket() -> Vec<&'static str> {
    vec!["egg", "salt"]
}

fn report(count: usize) {
    println!("{count} things");
}

fn main() {
    report(basket().len());
    let kept = basket();
    report(kept.len());
    println!("kept: {kept:?}");
}
