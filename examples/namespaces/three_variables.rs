//! Three variables of one name. Which ones does the closure touch?

static X: &str = "the module's";

fn func() {
    let x = "func's";

    let closure = || {
        let x = "the closure's";
        println!("in the closure: {x}");
    };

    println!("before:         {x}");
    closure();
    println!("afterwards:     {x}");
}

fn main() {
    func();
    println!("in the module:  {X}");
}
