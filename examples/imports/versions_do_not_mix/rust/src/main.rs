// maker was written for version 1 of shape, we for version 2.

fn main() {
    println!("ours: {}", shape::Square { edge: 3 }.edge);
    let theirs: shape::Square = maker::make();
    println!("theirs: {}", theirs.edge);
}
