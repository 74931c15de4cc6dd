//! The last item, as left behind by the loop.

fn main() {
    for item in [3, 1, 2] {
        println!("{item}");
    }
    println!("the last was {item}");
}
