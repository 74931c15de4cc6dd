//! One vector, held a second time and passed in two ways.
//! Which of these is counted?

use std::rc::Rc;

fn lent(numbers: &Rc<Vec<f64>>) -> usize {
    Rc::strong_count(numbers)
}

fn held(numbers: Rc<Vec<f64>>) -> usize {
    Rc::strong_count(&numbers)
}

fn main() {
    let numbers = Rc::new(vec![0.5; 1_000_000]);
    println!("one name:       {}", Rc::strong_count(&numbers));
    let other = Rc::clone(&numbers);
    println!("a second name:  {}", Rc::strong_count(&numbers));
    println!("in a function:  {}", held(Rc::clone(&numbers)));
    println!("after the call: {}", Rc::strong_count(&numbers));
    println!("lent to one:    {}", lent(&numbers));
    drop(other);
    println!("second dropped: {}", Rc::strong_count(&numbers));
}
