//! One program in another. When does main run?

mod tool {
    pub fn greeting(name: &str) -> String {
        format!("hello, {name}")
    }
    pub fn main() {
        println!("{}", greeting("Ada"));
    }
}

use tool::greeting;

fn main() {
    println!("main runs, in {}", module_path!());
    println!("imported: {}", greeting("Bea"));
    tool::main();
    let arguments = std::env::args().skip(1).count();
    println!("arguments: {arguments}");
}
