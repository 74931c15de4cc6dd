//! A calculator: the operation is looked up by its sign.

use std::collections::HashMap;
use std::ops::Add;

type Operation = fn(i32, i32) -> i32;

fn power(a: i32, b: i32) -> i32 {
    a.pow(b as u32)
}

fn matched(sign: char) -> Option<Operation> {
    Some(match sign {
        '+' => i32::add,
        '-' => |a, b| a - b,
        '^' => power,
        _ => return None,
    })
}

fn main() {
    for sign in "+-^?".chars() {
        match matched(sign) {
            Some(operation) => {
                println!("7 {sign} 2: {}", operation(7, 2))
            }
            None => println!("7 {sign} 2: no operation {sign:?}"),
        }
    }

    let mut operations: HashMap<char, Operation> = HashMap::new();
    operations.insert('?', |a, b| a % b);
    println!("added later: {}", operations[&'?'](7, 2));
}
