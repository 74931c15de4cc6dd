use std::rc::Rc;

struct Parent {
    name: String,
}

fn main() {
    let name = String::from("Anna");
    let parent = Rc::new(Parent { name });
    let watched = Rc::downgrade(&parent);
    println!("{}", watched.upgrade().name);
}
