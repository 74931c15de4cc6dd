//! A function is called on a line above its `fn`. Does it work?

fn inside() -> &'static str {
    return helper();

    fn helper() -> &'static str {
        "inner helper"
    }
}

fn both() {
    println!("above the `let`:   {}", helper());
    let helper = || "closure";
    println!("below the `let`:   {}", helper());

    fn helper() -> &'static str {
        "item of the block"
    }
}

fn main() {
    println!("in a function:     {}", inside());
    println!("module, any order: {}", helper());
    both();
}

fn helper() -> &'static str {
    "module's helper"
}
