//! Push a thousand numbers. How often does the vector move?

fn main() {
    let mut numbers: Vec<u64> = Vec::new();
    let mut capacities = Vec::new();
    for number in 0..1_000 {
        numbers.push(number);
        if capacities.last() != Some(&numbers.capacity()) {
            capacities.push(numbers.capacity());
        }
    }
    println!("room for: {capacities:?}");
    println!("homes: {}", capacities.len());

    let numbers: Vec<u64> = Vec::with_capacity(1_000);
    println!("asked for beforehand: room for {}", numbers.capacity());
}
