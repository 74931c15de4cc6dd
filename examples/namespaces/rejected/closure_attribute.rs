//! The notebook's last line: an attribute of a function.

fn main() {
    let x = "I'm local";
    let fclosure = || x.len();
    println!("{}", fclosure());
    println!("{}", fclosure.x_in_func);
}
