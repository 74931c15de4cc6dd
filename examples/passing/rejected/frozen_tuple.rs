//! A list in a tuple that is not declared `mut`.

fn main() {
    let row = (vec![1], "label");
    row.0.extend([2]);
    println!("{row:?}");
}
