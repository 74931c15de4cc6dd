//! Compare two points of a class that says nothing about equality.

struct Point {
    x: i32,
}

fn main() {
    let (here, there) = (Point { x: 1 }, Point { x: 1 });
    println!("{} {}", here.x, here == there);
}
