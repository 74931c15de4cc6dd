//! Two modules that use each other's items. Who is first?

mod bar;
mod foo;

fn main() {
    println!("entered through foo: {}", foo::total());
    println!("entered through bar: {}", bar::total());
}
