//! A basket is made to be counted. Is it there for the report?

fn basket() -> Vec<&'static str> {
    vec!["egg", "salt"]
    //@ made (return): The vector is on its way to a caller that has no
    //@ variable for it.
}

fn report(count: usize) {
    //@ counted: The vector is there, and no variable leads to it.
    //@ named (2): Now a variable owns the vector, and it is there.
    println!("{count} things");
}

fn main() {
    report(basket().len());
    //@ over: The statement is over, and the vector gone.
    let kept = basket();
    report(kept.len());
    println!("kept: {kept:?}");
}
