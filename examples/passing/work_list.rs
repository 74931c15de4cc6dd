//! Work that makes more work: halve until nothing is left.

fn main() {
    let (mut waiting, mut done) = (vec![6, 5], vec![]);
    while let Some(number) = waiting.pop() {
        done.push(number);
        if number > 2 {
            waiting.push(number / 2);
        }
    }
    println!("done: {done:?}");
    println!("waiting: {waiting:?}");
}
