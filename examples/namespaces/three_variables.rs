//! Three variables of one name. Which ones does the closure touch?

static X: &str = "the module's";

fn func() {
    let x = "func's";

    let closure = || {
        let x = "the closure's";
        //@ three: An `x` in this frame, one in the frame of `func`, and
        //@ `X` among the statics.
        println!("in the closure: {x}");
    };

    println!("before:         {x}");
    closure();
    //@ two: The closure's frame is gone, with its `x`. The `x` of
    //@ `func` is what it was.
    println!("afterwards:     {x}");
}

fn main() {
    func();
    //@ one: Both calls are over. The static is the only one left.
    println!("in the module:  {X}");
}
