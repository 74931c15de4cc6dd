//! Import the module that a variable names.

fn main() {
    let module = "std::collections";
    use module::HashMap;
    println!("{module}: {:?}", HashMap::from([(1, 2)]));
}
