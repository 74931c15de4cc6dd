mod bird;

fn main() {
    println!("the bird says {}", bird::sing());
}
