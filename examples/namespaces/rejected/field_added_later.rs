//! `a.extra = 2` makes an attribute, doesn't it?

struct A {
    var: i32,
}

fn main() {
    let mut a = A { var: 1 };
    a.extra = 2;
    println!("{}", a.var);
}
