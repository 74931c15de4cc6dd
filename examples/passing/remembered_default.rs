//! Is a default made once, or once a call? Watch when it is made.

fn made() -> Vec<i32> {
    println!("  a default is made");
    Vec::new()
}

fn collect(item: i32, items: Option<Vec<i32>>) -> Vec<i32> {
    let mut items = items.unwrap_or_else(made);
    items.push(item);
    items
}

fn main() {
    println!("before the first call");
    println!("first call: {:?}", collect(1, None));
    println!("second call: {:?}", collect(2, None));
    println!("with a list: {:?}", collect(3, Some(vec![7])));
}
