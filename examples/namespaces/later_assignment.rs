//! A `let` on a later line. What does the earlier line see?

fn main() {
    let x = 10;
    let reading = || x;
    {
        println!("before:  {x}");
        let x = x + 1; // the `x` on the right is the old one
        println!("after:   {x}");
        let x = x > 10; // a third one, of another type
        println!("anew:    {x}");
        println!("reading: {}", reading());
    }
    println!("outside: {x}");
}
