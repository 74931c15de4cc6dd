const LIMIT: usize = 300;
const _: () = assert!(LIMIT < 256, "LIMIT has to fit into a byte");

fn main() {
    println!("{LIMIT}");
}
