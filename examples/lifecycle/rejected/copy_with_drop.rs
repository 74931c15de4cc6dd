#[derive(Clone, Copy)]
struct Handle(i32);

impl Drop for Handle {
    fn drop(&mut self) {
        println!("closed {}", self.0);
    }
}

fn main() {
    let first = Handle(3);
    let second = first;
    println!("{} {}", first.0, second.0);
}
