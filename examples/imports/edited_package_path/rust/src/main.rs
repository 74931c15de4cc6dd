//! baz is here, its module is elsewhere. What is it called?

mod baz;

fn main() {
    println!("{}", baz::spam::greeting());
    println!("name: {}", baz::spam::NAME);
    println!("baz's own module: {}", baz::own::NAME);
}
