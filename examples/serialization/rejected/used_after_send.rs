use std::sync::mpsc;

fn main() {
    let (sender, receiver) = mpsc::channel();
    let mut numbers = vec![1, 2, 3];
    sender.send(numbers).unwrap();
    numbers.clear();
    println!("{:?}", receiver.recv());
}
