//! Three results nobody wants. When does each of them die?

struct Witness(&'static str);

impl Drop for Witness {
    fn drop(&mut self) {
        println!("  {} dies", self.0);
    }
}

fn unwanted() {
    println!("no name:");
    Witness("no name");
    println!("let _guard = ...:");
    let _guard = Witness("_guard");
    println!("let _ = ...:");
    let _ = Witness("_");
    println!("last line");
}

fn main() {
    unwanted();
    println!("back");
}
