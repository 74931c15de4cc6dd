//! Which of these names can a stranger reach?

mod oven;

fn main() {
    println!("pub, from main: {}", oven::bake());
    println!("pub(crate), from main: {}", oven::burner::ignite());
    oven::report();
    oven::burner::report();
}
