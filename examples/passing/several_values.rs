//! The smallest and the largest: two results from one function.

fn bounds(values: &[i32]) -> Option<(i32, i32)> {
    Some((*values.iter().min()?, *values.iter().max()?))
}

fn bounds_into(values: &[i32], low: &mut i32, high: &mut i32) {
    if let Some((smallest, largest)) = bounds(values) {
        (*low, *high) = (smallest, largest);
    }
}

fn main() {
    let values = [3, 1, 4];
    println!("returned: {:?}", bounds(&values));

    let (mut low, mut high) = (0, 0);
    bounds_into(&values, &mut low, &mut high);
    println!("into integers: {:?}", (low, high));

    println!("of nothing: {:?}", bounds(&[]));
}
