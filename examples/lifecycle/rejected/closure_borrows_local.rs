// A greeter that outlives the name it greets.
fn greeter() -> impl Fn() {
    let name = String::from("Ada");
    || println!("hello, {name}")
}

fn main() {
    greeter()();
}
