//! What the rejected programs wanted, each in a way that compiles.

fn keep(kept: &mut Vec<Vec<i32>>, items: Vec<i32>) {
    kept.push(items);
}

fn total(items: &[i32]) -> i32 {
    items.iter().sum()
}

fn reset(count: &mut i32) {
    *count = 0;
}

fn add_one(number: Option<i32>) -> Option<i32> {
    Some(number? + 1)
}

fn main() {
    let mut kept = vec![];
    let mut numbers = vec![1, 2];
    keep(&mut kept, numbers.clone());
    numbers.push(3);
    println!("kept: {kept:?}");

    for round in 1..=2 {
        println!("total in round {round}: {}", total(&numbers));
    }
    let last = numbers.last().copied();
    keep(&mut kept, numbers);
    println!("last: {last:?}, kept: {}", kept.len());

    let mut count = 5;
    reset(&mut count);
    println!("count: {count}");
    println!("one more: {:?} {:?}", add_one(Some(5)), add_one(None));
}
