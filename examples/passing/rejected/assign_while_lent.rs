//! Somebody still looks at x when it is given another value.

fn main() {
    let mut x = 1;
    let seen = &x;
    x = 2;
    println!("{seen} {x}");
}
