//! Two different rows, both to be changed.

fn pour(source: &mut Vec<i32>, target: &mut Vec<i32>) {
    target.append(source);
}

fn main() {
    let mut rows = vec![vec![1, 2], vec![3]];
    pour(&mut rows[0], &mut rows[1]);
    println!("{rows:?}");
}
