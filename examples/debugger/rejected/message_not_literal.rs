fn main() {
    let message = format!("no {} left", "milk");
    panic!(message);
}
