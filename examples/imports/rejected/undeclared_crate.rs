//! Call into a library that somebody may install later.

fn main() {
    println!("{}", runtime_lib_demo::greeting());
}
