//! A million references to one number are lent, moved and cloned.
//! In which of these ways is something done for each of them?

use std::rc::Rc;

/// Takes a loan: an address and a length.
#[inline(never)]
pub fn lent<T>(numbers: &[T]) -> &[T] {
    numbers
}

/// Takes the vector itself, and gives it back.
#[inline(never)]
pub fn moved<T>(numbers: Vec<T>) -> Vec<T> {
    numbers
}

fn main() {
    let number = Rc::new(0.5);
    let numbers = vec![Rc::clone(&number); 1_000_000];
    let buffer = numbers.as_ptr();
    let before = Rc::strong_count(&number);
    let report = |way: &str, there: &[Rc<f64>]| {
        let same = there.as_ptr() == buffer;
        let buffer = if same { "same" } else { "new" };
        let more = Rc::strong_count(&number) - before;
        println!("{way} {buffer} buffer, {more} counted up");
    };

    report("lent:  ", lent(&numbers));
    let numbers = moved(numbers);
    report("moved: ", &numbers);
    let copy = moved(numbers.clone());
    report("cloned:", &copy);

    // Numbers themselves, with nothing to count.
    let plain = vec![0.5; 1_000_000];
    let copy = moved(plain.clone());
    println!("plain:  {} bytes copied", size_of_val(&copy[..]));
}
