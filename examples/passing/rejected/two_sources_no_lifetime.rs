//! Give back one of two references.

fn longer(one: &str, other: &str) -> &str {
    if one.len() >= other.len() { one } else { other }
}

fn main() {
    println!("{}", longer("tea", "milk"));
}
