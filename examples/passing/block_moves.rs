//! Append a thousand numbers. What stays where it was?

fn main() {
    let mut numbers = vec![1, 2];
    let block = numbers.as_ptr();
    let neighbour = vec![0; 2]; // no room to grow on the spot
    numbers.extend(0..1000);
    println!("block moved: {}", numbers.as_ptr() != block);
    println!("neighbour: {neighbour:?}");

    let mut numbers = Vec::with_capacity(1002);
    numbers.extend([1, 2]);
    let block = numbers.as_ptr();
    numbers.extend(0..1000);
    println!("with room, block moved: {}", numbers.as_ptr() != block);

    let mut names = vec![Box::new("Ann"), Box::new("Ben")];
    let first: *const &str = &*names[0];
    names.extend((0..1000).map(|_| Box::new("more")));
    println!("boxed, first moved: {}", first != &*names[0]);
}
