struct Point {
    x: f64,
    y: f64,
}

fn main() {
    let point = Point { x: 1.0, y: 2.5 };
    println!("{} {}", point.x, point.y);
    println!("{point:?}");
}
