//! Two blocks have a price of their own, or have they?

fn main() {
    let price = 100;
    if price > 50 {
        let price = price - 10;
        //@ inside: There are two variables `price`. The inner one, 90,
        //@ hides the outer one, 100.
        println!("reduced: {price}");
    }
    //@ after_if: The block is over, and its `price` is gone. The outer
    //@ one is still 100.
    println!("after the if: {price}");

    for price in 20..22 {
        //@ turn: The loop has a `price` of its own, 20, and it hides
        //@ the outer one.
        println!("next: {price}");
    }
    //@ after_loop: The loop is over, and the outer `price` is what it
    //@ was all along.
    println!("after the loop: {price}");
}
