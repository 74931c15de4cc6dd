// The file lies there. Is that enough?
use bird::sing;

fn main() {
    println!("the bird says {}", sing());
}
