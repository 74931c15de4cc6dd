//! Four ways to add a 9. Which of them reach the caller?

fn extend(items: &mut Vec<i32>) {
    items.extend([9]);
    println!("extend, inside: {items:?}");
}

fn assign_whole(items: &mut Vec<i32>) {
    *items = [items.as_slice(), &[9]].concat();
    println!("assign_whole, inside: {items:?}");
}

fn bind_anew(items: &mut Vec<i32>) {
    let items = [items.as_slice(), &[9]].concat();
    println!("bind_anew, inside: {items:?}");
}

fn plus_assign(mut number: i32) {
    number += 9;
    println!("plus_assign, inside: {number}");
}

fn main() {
    for add in [extend, assign_whole, bind_anew] {
        let mut numbers = vec![1];
        add(&mut numbers);
        println!("caller: {numbers:?}");
    }

    let single = 1;
    plus_assign(single);
    println!("caller, a number: {single}");
}
