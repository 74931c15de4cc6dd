use std::rc::Rc;

fn main() {
    let shared = Rc::new(5);
    println!("{:?}", serde_json::to_string(&shared));
}
