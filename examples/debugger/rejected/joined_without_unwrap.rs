use std::thread;

fn main() {
    let thread = thread::spawn(|| 6 * 7);
    let answer: i32 = thread.join();
    println!("{answer}");
}
