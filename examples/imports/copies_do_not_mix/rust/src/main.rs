// The error comes from one copy and is awaited from the other.
mod baz;
mod ham;

fn main() {
    let tin: Result<(), ham::Spoiled> = ham::open_tin();
    println!("{}", tin.is_err());
    let tin: Result<(), ham::Spoiled> = baz::ham::open_tin();
    println!("{}", tin.is_err());
}
