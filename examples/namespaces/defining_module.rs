//! `greeter` is defined in one module and called in another.
//! Whose `GREETING` does it use?

mod elsewhere {
    const GREETING: &str = "Good day";

    pub fn greeter(name: &str) -> impl Fn() -> String {
        move || format!("{GREETING}, {name} ({})", module_path!())
    }
}

const GREETING: &str = "Hello";

fn main() {
    let greet = elsewhere::greeter("Ada");
    println!("{}", greet());
    println!("the caller's: {GREETING} ({})", module_path!());
}
