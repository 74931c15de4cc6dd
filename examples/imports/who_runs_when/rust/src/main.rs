mod bar;
mod foo;

fn main() {
    println!("main begins");
    println!("ham: {}", *bar::HAM);
    println!("spam: {}", *foo::SPAM);
    println!("main ends");
}
