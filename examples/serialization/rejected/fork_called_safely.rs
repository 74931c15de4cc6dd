unsafe extern "C" {
    fn fork() -> i32;
}

fn main() {
    let child = fork();
    println!("{}", child == 0);
}
