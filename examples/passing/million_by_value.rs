//! A million integers are handed over. How much is copied?

use std::ptr;

fn report(label: &str, same: bool) {
    println!("{label}: {}", if same { "yes" } else { "no" });
}

fn receive(numbers: Vec<u64>, buffer: *const u64) -> Vec<u64> {
    println!("bytes handed over: {}", size_of_val(&numbers));
    let same = ptr::eq(numbers.as_ptr(), buffer);
    report("handed over, same buffer", same);
    numbers
}

fn main() {
    println!("bytes for three: {}", size_of_val(&vec![0_u64; 3]));

    let numbers: Vec<u64> = (0..1_000_000).collect();
    let buffer = numbers.as_ptr();
    let numbers = receive(numbers, buffer);
    report("handed back", ptr::eq(numbers.as_ptr(), buffer));

    let copy = numbers.clone();
    println!("bytes cloned: {}", size_of_val(copy.as_slice()));
    report("cloned, same buffer", ptr::eq(copy.as_ptr(), buffer));
}
