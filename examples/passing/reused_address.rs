//! A Box dies, another is born. Are their addresses different?

use std::ptr;

fn report(label: &str, same: bool) {
    println!("{label}: {}", if same { "yes" } else { "no" });
}

fn main() {
    let first = Box::new(1);
    let address = ptr::from_ref(&*first);
    let second = Box::new(2);
    report("both alive, same address", ptr::eq(&*second, address));

    drop(first);
    let third = Box::new(3);
    report("first is dead, same address", ptr::eq(&*third, address));
}
