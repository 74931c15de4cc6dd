// Gives a text away on some days, and prints it every day.
fn main() {
    let text = String::from("so long");
    if std::env::args().count() > 1 {
        drop(text);
    }
    println!("{text}");
}
