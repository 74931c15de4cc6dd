struct Point {
    x: u32,
    y: u32,
}

fn main() {
    let point = Point { x: 3, y: 4 };
    println!("{} {}", point.x, point.y);
    println!("{:?}", serde_json::to_string(&point));
}
