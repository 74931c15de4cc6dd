// The name lives on, the text it refers to does not.
fn main() {
    let longest;
    {
        let line = String::from("the longest line");
        longest = &line;
    }
    println!("{longest}");
}
