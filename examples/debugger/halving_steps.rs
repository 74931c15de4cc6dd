//! A loop that calls a function: over it, into it, out of it.

fn halve(number: u32) -> u32 {
    let half = number / 2;
    half.min(number)
}

fn steps(start: u32) -> u32 {
    let mut number = start;
    let mut count = 0;
    while number > 1 {
        number = halve(number);
        count += 1;
    }
    count
}

fn main() {
    println!("steps from 40: {}", steps(40));
    println!("digits of 40: {}", format!("{:b}", 40).len());
}
