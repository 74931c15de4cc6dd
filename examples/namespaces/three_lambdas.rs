//! Three closures are made in a loop. What does each of them hold?

fn make() -> Vec<impl Fn(i32) -> i32> {
    let mut functions = Vec::new();
    //@ one_made (2): One closure is made, and the number is in it.
    for key in 0..3 {
        //@ first_called (4): The first closure is called. Its `key` is
        //@ its own, the 0 that it was made with.
        functions.push(move |n| key + n);
    }
    //@ all_made: Three closures, and in each of them another key.
    functions
}

fn main() {
    let plus = make();
    //@ outlived: The frame of `make` is gone. `plus` owns the three
    //@ closures now, with all that is in them.
    println!("the first: {}", plus[0](10));
    println!("the last: {}", plus[2](10));
}
