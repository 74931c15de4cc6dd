//! The helper wants the type parameter of the function around it.

fn middle_value<T: Ord + Clone>(mut items: Vec<T>) -> T {
    fn middle(sorted: &[T]) -> usize {
        sorted.len() / 2
    }
    items.sort();
    items[middle(&items)].clone()
}

fn main() {
    println!("{}", middle_value(vec![3, 1, 2]));
}
