//! Count the names, and then look at them again.

fn count(names: Vec<&str>) -> usize {
    names.len()
}

fn main() {
    let names = vec!["Ada", "Grace"];
    println!("{} names", count(names));
    println!("the first is {}", names[0]);
}
