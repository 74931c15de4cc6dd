extern "C" {
    fn fork() -> i32;
}

fn main() {
    // SAFETY: this process has one thread.
    let child = unsafe { fork() };
    println!("{}", child == 0);
}
