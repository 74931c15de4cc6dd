//! Pour one row into another. What if it is the same row?

fn pour(source: &mut Vec<i32>, target: &mut Vec<i32>) {
    target.append(source);
}

fn main() {
    let mut rows = vec![vec![1, 2], vec![3], vec![4, 5]];
    let (left, right) = rows.split_at_mut(1);
    pour(&mut left[0], &mut right[1]);
    println!("first into last: {rows:?}");

    for [source, target] in [[2, 1], [1, 1]] {
        match rows.get_disjoint_mut([source, target]) {
            Ok([from, into]) => pour(from, into),
            Err(error) => println!("refused: {error}"),
        }
        println!("{source} into {target}: {rows:?}");
    }
}
