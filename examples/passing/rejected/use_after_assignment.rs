//! A second name for a list.

fn main() {
    let a = vec![1];
    let mut b = a;
    b.push(2);
    println!("{a:?} {b:?}");
}
