//! Exchange an index with the element that it finds.

fn main() {
    let (mut numbers, mut i) = (vec![2, 0, 1], 0);
    std::mem::swap(&mut i, &mut numbers[i]);
    println!("{i} {numbers:?}");
}
