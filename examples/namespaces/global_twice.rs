//! One static, written by a function and one inside it. How many?

use std::sync::Mutex;

static X: Mutex<&str> = Mutex::new("set by the module");

fn func() -> impl Fn() {
    *X.lock().unwrap() = "set by func";
    let other = "func's";

    move || {
        *X.lock().unwrap() = "set by the closure";
        println!("captured:   {other}");
        println!("its X:      {}", X.lock().unwrap());
    }
}

fn main() {
    println!("module's X: {}", X.lock().unwrap());
    let closure = func();
    println!("module's X: {}", X.lock().unwrap());
    closure();
    println!("module's X: {}", X.lock().unwrap());
}
