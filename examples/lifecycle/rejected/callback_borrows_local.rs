// Registers a callback that holds a reference to a local.
fn register(callbacks: &mut Vec<Box<dyn Fn()>>) {
    let name = String::from("Ada");
    let borrowed = &name;
    callbacks.push(Box::new(move || println!("hello, {borrowed}")));
}

fn main() {
    let mut callbacks = Vec::new();
    register(&mut callbacks);
    callbacks[0]();
}
