//! What a Python function keeps in attributes, a struct keeps in
//! fields. What is it called with?

#[derive(Debug)]
struct Closure {
    x_in_func: &'static str,
    calls: u32,
}

impl Closure {
    fn call(&mut self) -> &'static str {
        let x = "I'm local in closure";
        self.calls += 1;
        x
    }
}

fn func() -> Closure {
    let x = "I'm local";
    Closure { x_in_func: x, calls: 0 }
}

fn main() {
    let mut fclosure = func();
    println!("called: {}", fclosure.call());
    fclosure.call();
    println!("attributes: {fclosure:?}");
    println!("one of them: {}", fclosure.x_in_func);
}
