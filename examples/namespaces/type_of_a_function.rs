//! Of what type is a function?

use std::any::{Any, type_name_of_val};

fn double(n: i32) -> i32 {
    2 * n
}

fn triple(n: i32) -> i32 {
    3 * n
}

fn same_type(a: &dyn Any, b: &dyn Any) -> bool {
    a.type_id() == b.type_id()
}

fn main() {
    let one = |n: i32| n;
    let other = |n: i32| n;

    println!("{}", type_name_of_val(&double));
    println!("{}", type_name_of_val(&triple));
    println!("{}", type_name_of_val(&one));
    println!("{}", type_name_of_val(&other));
    println!("double and triple: {}", same_type(&double, &triple));
    println!("the two closures: {}", same_type(&one, &other));
    let pointers: [fn(i32) -> i32; 4] = [double, triple, one, other];
    println!("as pointers: {}", type_name_of_val(&pointers[0]));
    let sizes = (size_of_val(&double), size_of_val(&pointers[0]));
    println!("bytes before and after: {sizes:?}");
}
