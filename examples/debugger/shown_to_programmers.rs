//! `derive(Debug)` writes what Python's dataclass calls a repr.

#[derive(Debug)]
struct Point {
    x: f64,
    y: f64,
}

#[derive(Debug)]
#[expect(dead_code, reason = "being shown does not count as use")]
struct Path {
    name: &'static str,
    points: Vec<Point>,
    closed: Option<bool>,
}

fn main() {
    let points =
        vec![Point { x: 1.0, y: 2.5 }, Point { x: 0.0, y: -1.0 }];
    println!("a point:  {:?}", points[0]);
    println!("a field:  {:?}, {:?}", points[0].x, points[0].y);
    let path = Path { name: "it's", points, closed: None };
    println!("one line: {path:?}");
    println!("many:     {path:#?}");
}
