//! A type without fields, and a function to make one.

struct Origin;

fn Origin() -> Origin {
    Origin
}

fn main() {
    println!("{}", size_of::<Origin>());
}
