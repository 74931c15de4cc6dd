//! The same row twice.

fn pour(source: &mut Vec<i32>, target: &mut Vec<i32>) {
    target.append(source);
}

fn main() {
    let mut row = vec![1, 2];
    pour(&mut row, &mut row);
    println!("{row:?}");
}
