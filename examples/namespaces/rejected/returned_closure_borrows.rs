//! A factory: the parameter is to live on in the closure.

fn plus(key: i32) -> impl Fn(i32) -> i32 {
    |n| key + n
}

fn main() {
    println!("{}", plus(2)(10));
}
