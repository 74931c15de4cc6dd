//! A module checks its constants. What is left of the program?

mod settings;

fn main() {
    println!("{} workers", settings::WORKERS);
}
